"""Working with an analytics job by hand."""

from __future__ import annotations


def submit(api, path, **query):
    reply = api.post(path, json=query)
    assert reply.status_code == 202, reply.text
    assert set(reply.json()) == {"jobId"}
    return f"{path}/{reply.json()['jobId']}"


def states(api, job, count=3):
    return [api.get(job).json()["state"] for _ in range(count)]


def done(api, path, **query):
    job = submit(api, path, **query)
    assert states(api, job) == ["QUEUED", "PENDING", "FULFILLED"]
    return job


def results(api, job, field, size=100):
    records, params, sizes = [], {"pageSize": size}, []
    while True:
        body = api.get(f"{job}/results", params=params).json()
        records += body[field]
        sizes.append(len(body[field]))
        if "cursor" not in body:
            return records, sizes
        params = {"pageSize": size, "cursor": body["cursor"]}
