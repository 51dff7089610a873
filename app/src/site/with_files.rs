//! A posted form that files may come with (RFC 7578).

use std::time::Duration;

use axum::body::Bytes;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::response::{IntoResponse, Response};
use axum::routing::MethodRouter;
use http::{StatusCode, header};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;

use super::errors::ErrorKind;
use super::posted::Posted;
use super::unhurried::{Kept, unhurried};
use crate::app::App;

/// The largest file.
pub const LARGEST_FILE: usize = 12 * 1024 * 1024;
/// The largest body of a form with files: four of the largest, and room to say at the field that one is too large.
pub const LARGEST_WITH_FILES: usize = 64 * 1024 * 1024;
/// The largest body of a form with a sheet of rows. Far more than is taken of one, so that the page itself can say at the field that it is
/// too large.
pub const LARGEST_WITH_A_SHEET: usize = 8 * 1024 * 1024;
/// So much is typed in a form at most.
const LARGEST_TYPED: usize = 512 * 1024;
/// So many parts has a form at most.
const MOST_PARTS: usize = 200;
/// So many files come with one form at most.
const MOST_FILES: usize = 4;

/// So long nothing may come of a form that is on its way. Longer than a bus drives through a tunnel.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);
/// The room that a file is given first, in bytes; it doubles as the file grows.
const FIRST_ROOM: usize = 64 * 1024;
/// So many kilobytes of files lie in memory at once, of all forms that are on their way, so that nobody fills the memory.
const ROOM: usize = 192 * 1024;
static FREE: Semaphore = Semaphore::const_new(ROOM);

/// Which pages have such a form, by how their paths end. Only to these may so much be sent, and for so long.
const PLACES: [&str; 2] = ["/lamna-ide", "/ideer/registrera"];

/// Whether files may come with what is posted to `path`.
pub fn takes_files(path: &str) -> bool {
    PLACES.iter().any(|place| path.ends_with(place))
}

/// Whether a sheet of rows may come with what is posted to `path`.
pub fn takes_a_sheet(path: &str) -> bool {
    path.ends_with("/ideer/importera")
}

/// The same handlers, to which as much may be sent as a form with a sheet weighs.
pub fn with_a_sheet(handlers: MethodRouter<App>) -> MethodRouter<App> {
    handlers.layer(DefaultBodyLimit::max(LARGEST_WITH_A_SHEET))
}

/// The same handlers, to which as much may be sent as a form with files weighs.
pub fn with_files(handlers: MethodRouter<App>) -> MethodRouter<App> {
    handlers.layer(DefaultBodyLimit::max(LARGEST_WITH_FILES))
}

/// Why a file was not taken. The rest of the form was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotTaken {
    /// It is larger than [`LARGEST_FILE`].
    TooLarge,
    /// Too many are on their way.
    NoRoom,
}

/// A file that was chosen.
#[derive(Debug)]
pub struct SentFile {
    /// In which field.
    pub field: String,
    /// What is in it. Its name and what its sender says of its kind are not asked for.
    pub bytes: Result<Vec<u8>, NotTaken>,
    /// Its place in memory, as long as it is there.
    _place: Option<SemaphorePermit<'static>>,
}

/// What was typed, and the files that were chosen.
#[derive(Debug, Default)]
pub struct WithFiles {
    /// What was typed.
    pub posted: Posted,
    /// The files, at most four, each of another field.
    pub files: Vec<SentFile>,
}

/// Whether a request's body has parts that may be files.
pub(super) fn has_parts(request: &Request) -> bool {
    request
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"))
}

/// Why no form was read.
enum Refused {
    TooLarge,
    TooSlow,
    Broken(MultipartError),
}

impl From<MultipartError> for Refused {
    fn from(error: MultipartError) -> Self {
        Self::Broken(error)
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        match self {
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
            Self::TooSlow => ErrorKind::Busy.into_response(),
            // The body broke off, or was broken off: that is not our failure.
            Self::Broken(error) if error.status().is_server_error() => {
                StatusCode::BAD_REQUEST.into_response()
            }
            Self::Broken(error) => error.into_response(),
        }
    }
}

impl WithFiles {
    async fn read(mut parts: Multipart, kept: &Kept) -> Result<Self, Refused> {
        let mut pairs: Vec<(String, String)> = Vec::new();
        let mut files: Vec<SentFile> = Vec::new();
        let (mut typed, mut count) = (0, 0);
        while let Some(part) = soon(parts.next_field()).await? {
            count += 1;
            if count > MOST_PARTS {
                return Err(Refused::TooLarge);
            }
            let name = part.name().unwrap_or_default().to_owned();
            let is_file = part.file_name().is_some();
            let part = Part { part, kept };
            if is_file {
                let is_wanted =
                    files.len() < MOST_FILES && files.iter().all(|file| file.field != name);
                files.extend(part.file(name, is_wanted).await?);
                continue;
            }
            let left = LARGEST_TYPED.saturating_sub(typed + name.len());
            let value = part.value(left).await?;
            typed += name.len() + value.len();
            pairs.push((name, value));
        }
        Ok(Self {
            posted: Posted::of(pairs),
            files,
        })
    }
}

/// What comes of a form, unless it takes too long.
async fn soon<T>(coming: impl Future<Output = Result<T, MultipartError>>) -> Result<T, Refused> {
    match timeout(LONGEST_PAUSE, coming).await {
        Ok(came) => Ok(came?),
        Err(_) => Err(Refused::TooSlow),
    }
}

/// One part of a form, on its way.
struct Part<'a> {
    part: Field<'a>,
    kept: &'a Kept,
}

impl Part<'_> {
    async fn piece(&mut self) -> Result<Option<Bytes>, Refused> {
        let piece = soon(self.part.chunk()).await?;
        self.kept.handed_on(piece.as_ref().map_or(0, Bytes::len));
        Ok(piece)
    }

    /// What was typed in one field, at most `most` bytes.
    async fn value(mut self, most: usize) -> Result<String, Refused> {
        let mut bytes = Vec::new();
        while let Some(piece) = self.piece().await? {
            if bytes.len() + piece.len() > most {
                return Err(Refused::TooLarge);
            }
            bytes.extend_from_slice(&piece);
        }
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// A file; none where none was chosen, or where it is not wanted. It is read to its end in any case, for the browser listens
    /// to no answer before it has sent all.
    async fn file(mut self, field: String, is_wanted: bool) -> Result<Option<SentFile>, Refused> {
        let mut bytes = Ok(Vec::new());
        let mut place: Option<SemaphorePermit<'static>> = None;
        let mut length = 0_usize;
        while let Some(piece) = self.piece().await? {
            length += piece.len();
            let Ok(held) = &mut bytes else { continue };
            if length > LARGEST_FILE || !is_wanted {
                bytes = Err(NotTaken::TooLarge);
                place = None;
            } else if has_room(held, piece.len(), &mut place) {
                held.extend_from_slice(&piece);
            } else {
                bytes = Err(NotTaken::NoRoom);
                place = None;
            }
        }
        Ok((is_wanted && length > 0).then_some(SentFile {
            field,
            bytes,
            _place: place,
        }))
    }
}

/// Whether so many more bytes have room behind those that are held. The room is taken for what the memory holds, not for what
/// has come, in steps that double.
fn has_room(held: &mut Vec<u8>, more: usize, place: &mut Option<SemaphorePermit<'static>>) -> bool {
    if held.len() + more <= held.capacity() {
        return true;
    }
    let step = held.capacity().max(more).max(FIRST_ROOM);
    let kilobytes = u32::try_from(step.div_ceil(1024)).unwrap_or(u32::MAX);
    let Ok(taken) = FREE.try_acquire_many(kilobytes) else {
        return false;
    };
    match place {
        Some(place) => place.merge(taken),
        None => *place = Some(taken),
    }
    held.reserve_exact(held.capacity() - held.len() + step);
    true
}

impl FromRequest<App> for WithFiles {
    type Rejection = Response;

    async fn from_request(mut request: Request, app: &App) -> Result<Self, Self::Rejection> {
        if has_parts(&request) {
            let kept = Kept::default();
            let request = request.map(|body| unhurried(body, &kept));
            let parts = Multipart::from_request(request, app)
                .await
                .map_err(IntoResponse::into_response)?;
            return Self::read(parts, &kept)
                .await
                .map_err(IntoResponse::into_response);
        }
        DefaultBodyLimit::max(LARGEST_TYPED).apply(&mut request);
        let posted = Posted::from_request(request, app).await?;
        Ok(Self {
            posted,
            files: Vec::new(),
        })
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;
    use crate::db::Dialect;
    use crate::testing::TestDb;

    async fn read(app: &App, body: impl Into<Body>) -> Result<WithFiles, StatusCode> {
        let mut request = Request::builder()
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
            .body(body.into())
            .unwrap();
        DefaultBodyLimit::max(LARGEST_WITH_FILES).apply(&mut request);
        WithFiles::from_request(request, app)
            .await
            .map_err(|answer| answer.status())
    }

    fn part(name: &str, file: Option<&str>, bytes: &[u8]) -> Vec<u8> {
        let file = file.map_or_else(String::new, |file| format!("; filename=\"{file}\""));
        let head =
            format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n");
        [head.as_bytes(), bytes, b"\r\n"].concat()
    }

    fn whole(parts: &[Vec<u8>]) -> Vec<u8> {
        [parts.concat(), b"--edge--\r\n".to_vec()].concat()
    }

    #[tokio::test]
    async fn what_is_typed_is_kept_whatever_is_wrong_with_a_file() {
        let db = TestDb::new(Dialect::Sqlite).await;
        let body = whole(&[
            part("text", None, "Fler bänkar\r\ntack".as_bytes()),
            part("photo_1", Some(""), b""),
            part("photo_2", Some("stor.jpg"), &vec![7; LARGEST_FILE + 1]),
            part("photo_3", Some("liten.jpg"), b"bytes"),
            part("photo_3", Some("igen.jpg"), b"others"),
            part("name", None, b"\xff\xfeAnna"),
        ]);
        let sent = read(&db.app, body).await.unwrap();
        assert_eq!(sent.posted.get("text"), "Fler bänkar\ntack");
        assert!(sent.posted.get("name").ends_with("Anna"));
        assert!(!sent.posted.has("photo_3"), "a file is no text");
        let got: Vec<_> = sent
            .files
            .iter()
            .map(|file| (file.field.as_str(), file.bytes.as_ref().map(Vec::len)))
            .collect();
        assert_eq!(
            got,
            [("photo_2", Err(&NotTaken::TooLarge)), ("photo_3", Ok(5))]
        );
    }

    #[tokio::test]
    async fn nobody_types_or_sends_without_end() {
        let db = TestDb::new(Dialect::Sqlite).await;
        let typed = whole(&[
            part("text", None, &vec![b'x'; LARGEST_TYPED / 2]),
            part("title", None, &vec![b'x'; LARGEST_TYPED / 2]),
        ]);
        assert_eq!(
            read(&db.app, typed).await.unwrap_err(),
            StatusCode::PAYLOAD_TOO_LARGE
        );
        let parts: Vec<Vec<u8>> = (0..=MOST_PARTS).map(|_| part("a", None, b"")).collect();
        assert_eq!(
            read(&db.app, whole(&parts)).await.unwrap_err(),
            StatusCode::PAYLOAD_TOO_LARGE
        );
        let large = whole(&[part("photo_1", Some("x"), &vec![0; LARGEST_WITH_FILES])]);
        assert_eq!(
            read(&db.app, large).await.unwrap_err(),
            StatusCode::PAYLOAD_TOO_LARGE
        );
        // Neither what stands before the first part nor a part's head is kept without end.
        for endless in [&b""[..], b"--edge\r\nContent-Disposition: form-data; "] {
            let endless = [endless, &vec![b'x'; 3 * 1024 * 1024]].concat();
            assert_eq!(
                read(&db.app, endless).await.unwrap_err(),
                StatusCode::BAD_REQUEST
            );
        }
        let broken = b"--edge\r\nContent-Disposition: form-data; name=\"photo_1\"; filename=\"x\"\r\n\r\nhalf";
        assert_eq!(
            read(&db.app, broken.to_vec()).await.unwrap_err(),
            StatusCode::BAD_REQUEST
        );
        assert_eq!(FREE.available_permits(), ROOM, "and the room is free again");
    }

    /// A body that comes one piece after another.
    fn coming(pieces: Vec<Vec<u8>>) -> Body {
        let pieces = pieces.into_iter().map(Ok::<_, std::convert::Infallible>);
        Body::from_stream(futures_util::stream::iter(pieces))
    }

    #[tokio::test]
    async fn what_comes_a_byte_at_a_time_takes_no_more_room_than_it_is() {
        let db = TestDb::new(Dialect::Sqlite).await;
        let photo = vec![9; 100 * 1024];
        let body = whole(&[part("photo_1", Some("x.jpg"), &photo)]);
        let sent = read(
            &db.app,
            coming(body.chunks(1).map(<[u8]>::to_vec).collect()),
        )
        .await
        .unwrap();
        assert_eq!(sent.files[0].bytes.as_ref().unwrap(), &photo);
        let taken = ROOM - FREE.available_permits();
        assert!((100..=200).contains(&taken), "{taken} kB");
    }

    #[tokio::test]
    async fn a_form_that_stops_coming_is_not_waited_for() {
        let db = TestDb::new(Dialect::Sqlite).await;
        tokio::time::pause();
        let begun = b"--edge\r\nContent-Disposition: form-data; name=\"photo_1\"; filename=\"x\"\r\n\r\nhalf";
        let begun = futures_util::stream::iter([Ok::<_, std::convert::Infallible>(begun.to_vec())]);
        let stalled = Body::from_stream(futures_util::StreamExt::chain(
            begun,
            futures_util::stream::pending(),
        ));
        assert_eq!(
            read(&db.app, stalled).await.unwrap_err(),
            StatusCode::SERVICE_UNAVAILABLE
        );
    }
}
