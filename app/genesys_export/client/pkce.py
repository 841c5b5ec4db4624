"""One try to sign in with a browser: its secrets, and the address of the login page (RFC 7636, RFC 6749)."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

from genesys_export.client.credentials import Code
from genesys_export.client.redaction import printable, redact
from genesys_export.client.regions import Hosts
from genesys_export.errors import SignInRefused


@dataclass(frozen=True, slots=True)
class Attempt:
    """What one try is known by; used once.

    Attributes:
        redirect_uri: where the browser comes back to.
        verifier: 64 characters that only this program knows; the browser is given their digest.
        state: comes back with the browser, which shows that it comes from this very try.
    """

    redirect_uri: str
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48), repr=False)
    state: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)

    @property
    def challenge(self) -> str:
        """The verifier's digest, as the login page takes it."""
        return base64.urlsafe_b64encode(hashlib.sha256(self.verifier.encode()).digest()).decode().rstrip("=")

    def address(self, hosts: Hosts, client_id: str) -> str:
        """The login page; it holds no secret, since other programs of this computer can see it."""
        asked = {
            "client_id": client_id, "redirect_uri": self.redirect_uri, "response_type": "code", "state": self.state,
            "code_challenge": self.challenge, "code_challenge_method": "S256",
        }  # fmt: skip
        return f"{hosts.login}/oauth/authorize?{urlencode(asked)}"

    def came_back(self, answer: Mapping[str, str]) -> bool:
        """Whether an answer belongs to this try."""
        return secrets.compare_digest(answer.get("state", "").encode(), self.state.encode())

    def code(self, answer: Mapping[str, str]) -> Code:
        """The code in an answer of this try.

        Raises:
            SignInRefused: the person denied it, or the login page refused.
        """
        if answer.get("error") == "access_denied":
            raise SignInRefused("The sign-in was denied in the browser.", remedy="Sign in again and allow it.")
        if not answer.get("code") or "error" in answer:
            said = answer.get("error_description") or answer.get("error") or "no code came back"
            raise SignInRefused(
                f"The login page refused the sign-in ({redact(printable(said))[:300]}).",
                remedy="Check the client: its grant type must be “Code Authorization” with PKCE, and its redirect "
                "address http://localhost.",
            )
        return Code(answer["code"], self.verifier, self.redirect_uri)
