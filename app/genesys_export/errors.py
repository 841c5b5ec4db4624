"""Every error the product raises on purpose: one tree, and each says what happened, what is safe, what to do.

::

    ExportError
    ├── PagingError                 a listing could not be read to its end; carries the last checkpoint
    │   ├── RetryLimitReached       a passing fault did not pass
    │   ├── WaitTooLong             the server asked for a longer wait than the policy allows
    │   ├── SignInExpired           401 again, with a fresh token (or no way to get one)
    │   ├── RepeatedPage            a cursor, link or page came a second time: following it would never end
    │   ├── EndlessListing          many empty pages in a row, each promising more
    │   ├── RowLimitReached         the API gives no more rows of this listing, although there are more
    │   ├── ResultElsewhere         the reply holds no records, but says where or when they will be
    │   ├── PartialResult           the cursor guard ended the reading early; what was read is delivered
    │   └── UnexpectedReply         JSON, but nothing records could be taken from
    ├── ApiError                    the API refused: status, code, its own message, correlation id
    │   ├── PermissionMissing       403
    │   ├── NotFound                404
    │   └── CursorExpired           the API no longer knows the cursor
    ├── RemoteJobFailed             a query that the server runs as a job ended without a result
    ├── TransportError              no reply: name, connection, TLS, time-out, reset; says whether it may pass
    ├── SignInRefused               the token endpoint did not accept the client
    │   └── SignInNeeded                a sign-in with the browser has ended; a person must sign in again
    ├── OperationRefused            the read-only guard: not a known read operation, never sent
    ├── ForeignHost                 a link or redirect that leaves the organisation's host, never followed
    ├── ConfigurationError          what was asked for makes no sense as asked
    │   └── NoSuchJob                   no job is called so
    ├── KeyringUnavailable          the operating system's keyring is missing, locked or refused
    │   └── KeyringLocked               it is locked, and may be unlocked by its user
    ├── StoreError                  the job file cannot be read or written
    │   ├── NoRoom                  the disk is full, or does not take what is written
    │   ├── JobFileDamaged          it is not a whole job file
    │   └── JobInUse                another program is working on the job
    ├── OutputError                 the file cannot be written
    │   ├── DestinationExists       there is a file already
    │   ├── NoRoomForOutput         the disk is full
    │   └── FileChanged             it is not the file its manifest was written for
    ├── BugError                    a mistake of this program, not of its user
    └── Cancelled                   silent: the user asked for it
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

if TYPE_CHECKING:
    from genesys_export.paging.checkpoint import Checkpoint

__all__ = [
    "ApiError",
    "BugError",
    "Cancelled",
    "ConfigurationError",
    "CursorExpired",
    "DestinationExists",
    "EndlessListing",
    "ExportError",
    "FileChanged",
    "ForeignHost",
    "JobFileDamaged",
    "JobInUse",
    "KeyringLocked",
    "KeyringUnavailable",
    "NoRoom",
    "NoRoomForOutput",
    "NoSuchJob",
    "NotFound",
    "OperationRefused",
    "OutputError",
    "PagingError",
    "PartialResult",
    "PermissionMissing",
    "RemoteJobFailed",
    "RepeatedPage",
    "ResultElsewhere",
    "RetryLimitReached",
    "RowLimitReached",
    "SignInExpired",
    "SignInNeeded",
    "SignInRefused",
    "StoreError",
    "TransportError",
    "UnexpectedReply",
    "WaitTooLong",
]


class ExportError(Exception):
    """Root of the tree.

    Attributes:
        what: what happened, one sentence.
        safe: what is safe in spite of it; the layer that knows may set it later.
        remedy: what the reader can do.
        records: what a ``collect=True`` call had gathered until then, else empty.
        endpoint: method and path of the call it is about; empty when it is about none.
        correlation_id: the API's id of that call, which support staff ask for; empty when there was no reply.
        exit_code: the command line's exit code for it (product contract: 2 usage, 3 sign-in, 4 permission,
            5 resumable stop, 6 output, 130 interrupted).
        resumable: whether resuming the export can help; false where the same thing would only happen again.
    """

    exit_code: ClassVar[int] = 5
    resumable: ClassVar[bool] = True
    default_safe: ClassVar[str] = ""
    default_remedy: ClassVar[str] = ""

    def __init__(self, what: str, *, safe: str = "", remedy: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.safe = safe or self.default_safe
        self.remedy = remedy or self.default_remedy
        self.records: list[Any] = []
        self.endpoint = ""
        self.correlation_id = ""

    def with_nothing_begun(self) -> Self:
        """The same where no export has begun: there is nothing to resume, and nothing was fetched before."""
        self.remedy = self.remedy.replace(", then resume.", ".")
        if self.safe == SignInNeeded.default_safe:
            self.safe = SignInRefused.default_safe
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Copied and pickled without calling ``__init__``, whose keyword-only parameters differ along the tree."""
        return Exception.__new__, (type(self), *self.args), self.__dict__

    def __str__(self) -> str:
        text = " ".join(part for part in (self.what, self.safe, self.remedy) if part)
        identity = f"correlation id {self.correlation_id}" if self.correlation_id else ""
        call = ", ".join(filter(None, (self.endpoint, identity)))
        return f"{text} ({call})" if call else text


class PagingError(ExportError):
    """A listing could not be read to its end; ``checkpoint`` is the place after the last page delivered."""

    def __init__(self, what: str, *, checkpoint: Checkpoint | None = None, safe: str = "", remedy: str = "") -> None:
        super().__init__(what, safe=safe, remedy=remedy)
        self.checkpoint = checkpoint


class RetryLimitReached(PagingError):
    """A passing fault (429, 5xx, connection reset, broken body) did not pass within the policy's attempts."""

    default_safe = "Every page read before it was delivered."
    default_remedy = "Try again later, going on from the checkpoint."


class WaitTooLong(PagingError):
    """The server asked to wait longer than ``RetryPolicy.longest_wait``."""

    default_safe = "Every page read before it was delivered."
    default_remedy = "Go on from the checkpoint after that time."


class SignInExpired(PagingError):
    """The API answered 401, and again after the one token refresh that is tried per page."""

    exit_code = 3
    default_safe = "Every page read before it was delivered."
    default_remedy = "Check that the OAuth client still exists and is active, then go on from the checkpoint."


class RepeatedPage(PagingError):
    """A cursor, link or page came a second time; following it would loop for ever."""

    resumable = False
    default_safe = "Every page read before it was delivered."
    default_remedy = "Start this listing anew; if it happens again, report it with the correlation id."


class EndlessListing(PagingError):
    """Many empty pages in a row, each promising more."""

    resumable = False
    default_safe = "Every page read before it was delivered."
    default_remedy = "Narrow the export with a filter or an interval."


class RowLimitReached(PagingError):
    """The API gives no more rows of this listing, although there are more.

    Not a fault that passes: going on from the checkpoint meets the same limit, so something else must be asked for.

    Attributes:
        limit: the API's limit, in rows; 0 where it is not known.
    """

    resumable = False
    exit_code = 2
    default_safe = "Every page read before it was delivered."
    default_remedy = "Ask for less at a time (a smaller interval, a filter), or use an endpoint without this limit."

    def __init__(
        self,
        what: str,
        *,
        limit: int = 0,
        correlation_id: str = "",
        checkpoint: Checkpoint | None = None,
        safe: str = "",
        remedy: str = "",
    ) -> None:
        super().__init__(what, checkpoint=checkpoint, safe=safe, remedy=remedy)
        self.limit = limit
        self.correlation_id = correlation_id


class ResultElsewhere(PagingError):
    """The reply holds no records: they are too many for one, still being prepared, or at an address of their own.

    The address is another host's; no token is ever sent there, and this program does not fetch from it.
    """

    resumable = False
    exit_code = 2
    default_remedy = "Ask for less at a time: a shorter interval, fewer people, a filter."


class PartialResult(PagingError):
    """The cursor guard ended the reading before the end: the result is partial.

    A cursor is bound to a time; ``RetryPolicy.cursor_lifetime`` (two hours) is the longest one reading may take.
    """

    default_safe = "Every page read before it was delivered; the result is partial."
    default_remedy = "Go on from the checkpoint, or start again with larger pages."


class UnexpectedReply(PagingError):
    """A reply that is JSON, but nothing that records could be taken from."""

    resumable = False
    default_remedy = "Name the field that holds the records (path_extractor)."


class ApiError(ExportError):
    """The API refused the call.

    Attributes:
        status: HTTP status.
        code: the API's own code (``ErrorBody.code``), for example ``bad.request``.
        checkpoint: where to go on, when the call was a page of a listing.
    """

    exit_code: ClassVar[int] = 5

    def __init__(
        self,
        what: str,
        *,
        status: int,
        code: str = "",
        correlation_id: str = "",
        checkpoint: Checkpoint | None = None,
        safe: str = "",
        remedy: str = "",
    ) -> None:
        super().__init__(what, safe=safe, remedy=remedy)
        self.status = status
        self.code = code
        self.correlation_id = correlation_id
        self.checkpoint = checkpoint


class PermissionMissing(ApiError):
    """403: the client's roles do not allow this operation."""

    exit_code = 4
    default_remedy = "Add the permission to a role of the OAuth client, then resume."


class NotFound(ApiError):
    """404: there is no such thing, or no such operation in this region."""

    resumable = False
    exit_code = 2
    default_remedy = "Check the path and its ids."


class CursorExpired(ApiError):
    """The API no longer knows the cursor: it is too old, or the listing changed under it."""

    default_safe = "Every page read before it was delivered."
    default_remedy = "Start this listing anew; records are keyed, so nothing is doubled."


class RemoteJobFailed(ExportError):
    """A query that the server runs as a job failed there, expired, was cancelled, or is no longer known."""

    default_remedy = "Resume to have it submitted anew; a shorter interval or a filter makes the job smaller."


class TransportError(ExportError):
    """There was no reply.

    Attributes:
        phase: ``resolve``, ``connect``, ``tls``, ``proxy``, ``send``, ``read`` or ``timeout``.
        transient: whether the same call may work a moment later.
    """

    default_remedy = "Check the network, the VPN and the proxy, then resume."

    def __init__(self, what: str, *, phase: str, transient: bool = True, safe: str = "", remedy: str = "") -> None:
        super().__init__(what, safe=safe, remedy=remedy)
        self.phase = phase
        self.transient = transient


class SignInRefused(ExportError):
    """The token endpoint did not accept the client id or the secret."""

    exit_code = 3
    default_safe = "Nothing was fetched or changed."
    default_remedy = "Check the client id, the secret and the region of the connection."


class SignInNeeded(SignInRefused):
    """A sign-in with the browser has ended, and nothing that is kept gives another token."""

    default_safe = "What was fetched before stays in the job."
    default_remedy = "Sign in with the browser again (genesys-export connections sign-in NAME), then resume."


class OperationRefused(ExportError):
    """Not a known read operation, therefore never sent: this product only reads."""

    resumable = False
    exit_code = 2
    default_safe = "Nothing was sent."
    default_remedy = "Choose one of the listed endpoints."


class ForeignHost(ExportError):
    """A link or redirect that leaves the organisation's own host, therefore not followed."""

    default_safe = "Nothing was sent to the other host."
    default_remedy = "Report it with the correlation id; the reply is not what the API documents."


class ConfigurationError(ExportError):
    """What was asked for makes no sense as asked."""

    resumable = False
    exit_code = 2
    default_safe = "Nothing was fetched or changed."


class NoSuchJob(ConfigurationError):
    """No job has this id, or one that begins or ends so."""


class KeyringUnavailable(ExportError):
    """The operating system's keyring is missing, locked, or refused."""

    exit_code = 2
    default_safe = "The secret was not written anywhere."
    default_remedy = "Unlock the keyring, or give the secret for this session only."


class KeyringLocked(KeyringUnavailable):
    """The operating system's keyring is locked: its user can unlock it at any time."""


class StoreError(ExportError):
    """The job file cannot be read or written."""

    default_safe = "Everything committed before it is still in the job file."


class NoRoom(StoreError):
    """The disk is full, or does not take what is written."""

    default_remedy = "Make room on the disk, then resume."


class JobFileDamaged(StoreError):
    """The file is not a whole job file."""

    resumable = False
    exit_code = 2
    default_safe = "No output file was touched."
    default_remedy = "Remove this job and export again."


class JobInUse(StoreError):
    """Another program is working on this job."""

    exit_code = 2
    default_safe = "Its work goes on undisturbed."
    default_remedy = "Wait until it has finished, or stop it there."


class OutputError(ExportError):
    """The output file cannot be written; what stood there before is untouched."""

    exit_code = 6
    default_safe = "No half-written file was left; what was fetched stays in the job file."


class NoRoomForOutput(OutputError):
    """The disk that the output file goes to is full."""


class DestinationExists(OutputError):
    """There is a file of that name already."""

    default_safe = "The file was not touched."
    default_remedy = "Choose another name, or allow it to be overwritten (--overwrite)."


class FileChanged(OutputError):
    """A file is not the one its manifest was written for."""

    default_safe = "Nothing was changed by looking."
    default_remedy = "Write it once more from the job with 'genesys-export save', or take it from your backup."


class BugError(ExportError):
    """A mistake of this program; its cause is chained."""

    default_remedy = "Please report it with the log; resuming may work."


class Cancelled(ExportError):
    """The user asked for it; not a failure."""

    exit_code = 130
    default_safe = "Everything fetched so far is in the job file."
