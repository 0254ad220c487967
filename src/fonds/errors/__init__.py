"""Everything that fonds raises on purpose.

    FondsError
    ├── CaptureError              the capture can't be used as it is
    │   ├── EmptyCapture
    │   ├── BinaryCapture
    │   ├── UnsupportedMediaType
    │   ├── CaptureTooLarge
    │   ├── DamagedFile           a file of a format that holds a page can't be read as one
    │   ├── NoPage                such a file holds no page
    │   ├── NoTextLayer           a PDF of pictures only
    │   ├── NeedsExtra            the libraries that read it are not installed
    │   ├── UnreadableCapture     the file system said no; may be tried again
    │   ├── UnreadableFolder      the same of a folder, whose captures nobody knows
    │   ├── LinkLeadsOut          a link whose end lies outside of the raw folder
    │   ├── BrokenArchiveFile     a record, or an archive file from there on, that can't be read
    │   ├── CaptureChanged        the file changed between being found and being read
    │   ├── SidecarError
    │   └── KeptBack              a sidecar of the same bytes can't be used, so nobody knows who may read them
    ├── WrongArgument             what a caller gave is of another type than the function takes
    ├── LimitExceeded             a bound on time, memory or nesting was overrun
    ├── StageFailed               a defect of ours, met by one document
    ├── ArchiveError
    │   ├── ArchiveNotFound
    │   ├── ArchiveLocked
    │   ├── ArchiveDamaged
    │   ├── BucketError           an object store does not answer, or does not allow it
    │   └── NoSuchDocument        none, or several
    │       └── Withdrawn
    ├── NoSuchRecord              an archive file holds no capture, or not the one asked for
    ├── AccessError               access can't be set so, or not without a reason
    ├── QueryError
    ├── CurationError             a file of what people decided can't be used
    │   └── CurationConflict      somebody else changed it meanwhile
    ├── WrongCorrection           what a person stated can't be a field's value
    ├── ReleaseError              a name that can't be used, a manifest that makes no sense
    │   └── NoRelease
    ├── SettingsError
    ├── PlaceError                an address at which fonds can't read or write
    └── RunError
        ├── NoInput
        ├── ThresholdExceeded
        ├── PartsIncomplete       parts that shards made are missing or were not finished
        ├── AuditRunning          another audit goes on
        ├── AuditNotKept          what an audit does can't be kept beside its reports
        └── AuditFailed           an audit found damage

Each has a stable `code` that data teams can filter on, `advice` that says what to do, and the exit code that the
command line ends with. `retryable` marks what may go away by itself; `fonds retry` tries those again. A new one
stands in the module of its branch (`captures`, `archives`, `curation`, `runs`), in this tree and in `__all__`.
"""

from fonds.errors.archives import (
    AccessError,
    ArchiveDamaged,
    ArchiveError,
    ArchiveLocked,
    ArchiveNotFound,
    BucketError,
    NoRelease,
    NoSuchDocument,
    QueryError,
    ReleaseError,
    Withdrawn,
)
from fonds.errors.base import FondsError
from fonds.errors.captures import (
    BinaryCapture,
    BrokenArchiveFile,
    CaptureChanged,
    CaptureError,
    CaptureTooLarge,
    DamagedFile,
    EmptyCapture,
    KeptBack,
    LinkLeadsOut,
    NeedsExtra,
    NoPage,
    NoSuchRecord,
    NoTextLayer,
    SidecarError,
    UnreadableCapture,
    UnreadableFolder,
    UnsupportedMediaType,
)
from fonds.errors.curation import CurationConflict, CurationError, WrongCorrection
from fonds.errors.runs import (
    AuditFailed,
    AuditNotKept,
    AuditRunning,
    LimitExceeded,
    NoInput,
    PartsIncomplete,
    PlaceError,
    RunError,
    SettingsError,
    StageFailed,
    ThresholdExceeded,
    WrongArgument,
)

__all__ = [
    "AccessError",
    "ArchiveDamaged",
    "ArchiveError",
    "ArchiveLocked",
    "ArchiveNotFound",
    "AuditFailed",
    "AuditNotKept",
    "AuditRunning",
    "BinaryCapture",
    "BrokenArchiveFile",
    "BucketError",
    "CaptureChanged",
    "CaptureError",
    "CaptureTooLarge",
    "CurationConflict",
    "CurationError",
    "DamagedFile",
    "EmptyCapture",
    "FondsError",
    "KeptBack",
    "LimitExceeded",
    "LinkLeadsOut",
    "NeedsExtra",
    "NoInput",
    "NoPage",
    "NoRelease",
    "NoSuchDocument",
    "NoSuchRecord",
    "NoTextLayer",
    "PartsIncomplete",
    "PlaceError",
    "QueryError",
    "ReleaseError",
    "RunError",
    "SettingsError",
    "SidecarError",
    "StageFailed",
    "ThresholdExceeded",
    "UnreadableCapture",
    "UnreadableFolder",
    "UnsupportedMediaType",
    "Withdrawn",
    "WrongArgument",
    "WrongCorrection",
]
