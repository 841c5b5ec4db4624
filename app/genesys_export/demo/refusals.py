"""What the API says when it refuses: ``ErrorBody``, ``ScimError``, and the different body of the token endpoint."""

from __future__ import annotations

from typing import Any

JSON = "application/json"
SCIM_JSON = "application/scim+json"
_SCIM_ERROR = "urn:ietf:params:scim:api:messages:2.0:Error"


class Refused(Exception):
    """A handler's way to answer with an error.

    Attributes:
        status: HTTP status.
        code: the API's own code, for example ``bad.request``.
        message: text for people, filled in.
        template: the same with ``[%s]`` in the places of ``params``.
        params: what was filled in, by number.
        limit: the limit that was hit, where the refusal is about one: ``{key, namespace, value}``.
        headers: further headers of the reply.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        template: str = "",
        params: dict[str, str] | None = None,
        limit: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.template = template or message
        self.params = params or {}
        self.limit = limit
        self.headers = headers or {}

    def body(self, correlation_id: str) -> dict[str, Any]:
        """The ``ErrorBody``; ``contextId`` is the correlation id, which support staff ask for."""
        body: dict[str, Any] = {
            "message": self.message,
            "code": self.code,
            "status": self.status,
            "messageWithParams": self.template,
            "messageParams": self.params,
            "contextId": correlation_id,
            "details": [],
            "errors": [],
        }
        if self.limit is not None:
            body["limit"] = self.limit
        return body

    def scim_body(self) -> dict[str, Any]:
        """The same refusal in the words of SCIM; ``status`` is a string there."""
        body: dict[str, Any] = {"schemas": [_SCIM_ERROR], "status": str(self.status), "detail": self.message}
        if self.status == 400:  # noqa: PLR2004
            body["scimType"] = "invalidValue"
        return body


def not_found(path: str) -> Refused:
    """404 for a path or an id that does not exist."""
    return Refused(404, "not.found", f"The requested resource was not found: {path}")


def missing_permission(permission: str) -> Refused:
    """403 in the API's words."""
    text = "Unable to perform the requested action. You are missing the following permission(s): "
    return Refused(403, "missing.permissions", f"{text}{permission}", template=f"{text}[%s]", params={"0": permission})


def too_many_requests(seconds: int, *, limit: dict[str, Any], retry_after: str | None = None) -> Refused:
    """429 in the API's words; ``retry_after`` is the header, seconds when not given, none at all when empty."""
    text = "Rate limit exceeded the maximum. Retry the request in [%s] seconds"
    header = str(seconds) if retry_after is None else retry_after
    return Refused(
        429,
        "too.many.requests",
        text % seconds,
        template=text,
        params={"0": str(seconds)},
        limit=limit,
        headers={"Retry-After": header} if header else {},
    )
