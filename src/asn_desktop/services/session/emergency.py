"""The raw emergency copy: a session's whole file, where nothing else works any more.

It needs nothing but its passphrase: this program opens it like any session, and the table takes it
in like a package. Everything else here avoids raw databases on sticks; see docs/adr/0027.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from contextlib import contextmanager, suppress
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.bundle import Bundle, Chain, Contents
from asn_desktop.domain.codes import code_of
from asn_desktop.domain.errors import (
    CannotReadError,
    CopyBrokenError,
    CopyPassphraseError,
    FileInUseError,
    FileMissingError,
    NotASessionError,
    OtherSessionCopyError,
    OwnCopyError,
    UserError,
)
from asn_desktop.domain.file_names import file_name_part
from asn_desktop.domain.ids import DeviceId
from asn_desktop.domain.ledger import digest as digest_of
from asn_desktop.domain.registers import Purpose
from asn_desktop.exchange.package import MAGIC, Codes
from asn_desktop.paths import is_file
from asn_desktop.store.backup import copy_whole
from asn_desktop.store.ledger_store import SessionLedger
from asn_desktop.store.sent import Sent, SentBook
from asn_desktop.store.session_file import SessionFile
from asn_desktop.vault import keys
from asn_desktop.vault.atomic import write_whole
from asn_desktop.vault.connection import FileKey, plain_errors, read_salt
from asn_desktop.vault.copies import require_whole
from asn_desktop.vault.lock import is_held
from asn_desktop.vault.recovery import recovery_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from asn_desktop.services.session.context import SessionContext

    Progress = Callable[[int, int], None]

KIND = "emergency"
SUFFIX = ".asn"
TOKEN = "copy_token"  # noqa: S105 (the name of an entry)
BESIDE = "-wal"
README = """SALINAN DARURAT SESI EVALUASI

{name}
Dibuat {when} dari laptop: {laptop}

Ini salinan utuh berkas sesi, terenkripsi. Yang diperlukan hanya kata sandi laptop itu.

DI MEJA KOORDINATOR
1. Buka sesi di meja koordinator.
2. Gabung > Gabungkan > pilih berkas {suffix} ini, atau seret ke daftarnya, seperti paket biasa.
   Perintahnya: asn-desktop package merge BERKAS-MEJA.asn "{name}"
3. Bila kata sandinya berbeda dari kata sandi meja, program menanyakannya.

BILA LAPTOPNYA RUSAK
Salin berkas ini ke laptop pengganti, lalu buka dengan program: Buka sesi, kata sandi yang sama.
Pekerjaan dapat diteruskan di sana.

BILA KATA SANDINYA LUPA
Simpan juga berkas yang berakhiran .pemulihan. Pemegang kunci pemulihan dapat membukanya:
    asn-desktop session recover "{name}" --key KUNCI

Jangan mengubah nama akhiran berkas, dan jangan membukanya dengan program lain. Isinya nilai dan
catatan pegawai: serahkan hanya kepada koordinator, lalu hapus dari flashdisk.
"""


class EmergencyCopy(NamedTuple):
    """What was written. `receipt` is "" where this laptop could not even note the copy."""

    path: Path
    recovery: Path | None
    readme: Path
    receipt: str


class EmergencyService:
    """Writes raw copies of the open session. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context
        self._book = SentBook(context.ledger.connection)

    def write(self, folder: Path, progress: Progress | None = None) -> EmergencyCopy:
        """Write the open file as it is, its recovery file and a text that says what to do.

        Works also where this laptop's own disk is full or its file was taken away: then the copy
        is not noted here, and has no code.

        :raises UserError: the folder cannot be written or is full, or gives other bytes back.
        """
        file, now = self._context.ledger.file, datetime.now().astimezone()
        laptop = self._context.ledger.identity.name
        stem = f"Salinan darurat {file_name_part(laptop, 'laptop')} {now:%Y-%m-%d %H.%M.%S}"
        path = _free(folder, stem)
        noted = self._announce(path.name)
        try:
            copy_whole(file, path, read_back=True, progress=progress)
        except BaseException:
            self._take_back(noted)
            raise
        finally:
            with suppress(UserError), plain_errors(file.path):
                file.remove(TOKEN)
        recovery = self._copy_recovery(path)
        readme = folder / f"{path.stem} BACA DULU.txt"
        text = README.format(
            name=path.name, when=f"{now:%d-%m-%Y %H.%M}", laptop=laptop, suffix=SUFFIX
        )
        write_whole(readme, text.replace("\n", "\r\n").encode())
        return EmergencyCopy(path, recovery, readme, noted.receipt if noted else "")

    def _announce(self, name: str) -> Codes | None:
        """Note the copy before it is made, so that it carries the secret of its codes."""
        ledger = self._context.ledger
        token = keys.new_secret()
        found = codes_of(token)
        frontier = {DeviceId(dev): q for dev, q in ledger.frontier().items()}
        sent = Sent(time.time_ns() // 1_000_000, name, KIND, *found, frontier)
        try:
            with plain_errors(ledger.file.path), ledger.transaction():
                ledger.signed_heads()
                ledger.file.put(TOKEN, token)
                self._book.note(sent)
        except UserError:
            return None
        return found

    def _take_back(self, noted: Codes | None) -> None:
        if noted is not None:
            with suppress(UserError), plain_errors(self._context.ledger.file.path):
                self._book.forget(noted.digest)

    def _copy_recovery(self, path: Path) -> Path | None:
        source = recovery_path(self._context.ledger.file.path)
        try:
            content = source.read_bytes()
        except OSError:  # none was ever made, or its medium is gone: the passphrase suffices
            return None
        write_whole(recovery_path(path), content)
        return recovery_path(path)


def _free(folder: Path, stem: str) -> Path:
    """Return where a copy goes: never where an earlier one of the same second lies."""
    path, count = folder / f"{stem}{SUFFIX}", 1
    while is_file(path):
        count += 1
        path = folder / f"{stem} ({count}){SUFFIX}"
    return path


def codes_of(token: bytes) -> Codes:
    """Return what a copy with this secret inside is known by."""
    return Codes(
        digest_of(b"salinan darurat\n" + token),
        code_of(b"tanda terima\n" + token),
        code_of(b"sudah diterima\n" + token),
    )


def is_copy(path: Path) -> bool:
    """Tell whether a path is to be taken for a session's file and not for a package."""
    if path.suffix.lower() != SUFFIX:
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) != MAGIC
    except OSError:
        return False


class CopyReader:
    """Reads session files from elsewhere as packages. Runs on the session thread.

    A copy is read from a copy of its own, on this computer: what lies on the stick stays as it is.
    """

    def __init__(self, context: SessionContext) -> None:
        self._context = context
        self._keys: dict[bytes, FileKey] = {}
        """By the salt that a file begins with: each guess costs a third of a second."""

    def read(self, path: Path, passphrases: Sequence[str]) -> Bundle:
        """Return what a copy holds: chains, signed heads, statements; its private keys stay there.

        :raises UserError: in use, absent, not readable, broken, of another session, of a newer
            format, or not to be opened with these passphrases.
        """
        self._require_another(path)
        with _plain(path):
            salt = read_salt(path)
        with tempfile.TemporaryDirectory(
            prefix="asn-salinan-", ignore_cleanup_errors=True
        ) as folder:
            own = _fetched(path, Path(folder))
            key = self._fitting(own, salt, passphrases, path.name)
            with _plain(path):
                file = SessionFile(own, key)
            try:
                return self._bundle(file, own, path.name)
            finally:
                file.close()

    def _fitting(self, own: Path, salt: bytes, passphrases: Sequence[str], name: str) -> FileKey:
        """Return the key of a copy, which is whole.

        :raises CopyPassphraseError: none of these passphrases opens it.
        :raises CopyBrokenError: one does, and a page is missing or another.
        """
        known = [self._keys[salt]] if salt in self._keys else []
        guessed = (FileKey(keys.stretch(text, salt), salt) for text in passphrases)
        for key in chain(known, guessed):
            with suppress(CopyPassphraseError):
                require_whole(own, key, name)
                self._keys[salt] = key
                return key
        raise CopyPassphraseError(name=name)

    def _require_another(self, path: Path) -> None:
        """Refuse the file that is open here, and one that is open elsewhere.

        :raises UserError: it is one of these, or is not there.
        """
        try:
            if path.samefile(self._context.ledger.file.path):
                raise OwnCopyError(name=path.name)
        except FileNotFoundError:
            raise FileMissingError(name=path.name) from None
        except OSError as error:
            raise CannotReadError(name=path.name, reason=error.strerror) from error
        if is_held(path):
            raise FileInUseError(name=path.name, holder="program lain")

    def _bundle(self, file: SessionFile, own: Path, name: str) -> Bundle:
        """Return a copy's content.

        :raises OtherSessionCopyError: it is another session's.
        """
        identity = file.identity()
        if identity.ses != self._context.ledger.identity.ses:
            raise OtherSessionCopyError(name=name)
        ledger, devices = SessionLedger(file), file.own_devices()
        token = file.get(TOKEN)
        codes = codes_of(token) if token else _made_by_hand(own)
        heads = ledger.signed_heads()
        chains: dict[str, list[bytes]] = {}
        for dev, raw in ledger.lines():
            chains.setdefault(dev, []).append(raw)
        contents = Contents(
            identity.ses,
            identity.root,
            (devices.get(Purpose.ROSTER) or devices[Purpose.MARKS]).dev,
            KIND,
            [statement.model_dump(mode="json") for statement in file.statements()],
            [head.model_dump(mode="json") for head in heads],
            {},
            *codes,
        )
        return Bundle(contents, [Chain(DeviceId(dev), lines) for dev, lines in chains.items()])


def _made_by_hand(own: Path) -> Codes:
    """Return what a copy is known by that nobody noted when it was made: it has no code to type."""
    digest = digest_of(own.read_bytes())
    return Codes(digest, code_of(b"tanda terima\n" + digest.encode()), "")


def _fetched(path: Path, folder: Path) -> Path:
    """Copy a session's file here, and the log beside it where somebody took that along.

    :raises CannotReadError: the stick or this computer's disk does not allow it.
    """
    own = folder / f"salinan{SUFFIX}"
    try:
        shutil.copyfile(path, own)
        beside = path.with_name(path.name + BESIDE)
        if beside.exists():
            shutil.copyfile(beside, own.with_name(own.name + BESIDE))
    except OSError as error:
        raise CannotReadError(name=path.name, reason=error.strerror) from error
    return own


@contextmanager
def _plain(path: Path) -> Iterator[None]:
    """Call by a copy's name what is said of a file that is none.

    :raises CopyBrokenError: it is no session file, or cut short.
    """
    try:
        yield
    except NotASessionError:
        raise CopyBrokenError(name=path.name) from None


__all__ = ["CopyReader", "EmergencyCopy", "EmergencyService", "codes_of", "is_copy"]
