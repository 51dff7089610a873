//! A posted form that files may come with (RFC 7578).

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::response::{IntoResponse, Response};
use axum::routing::MethodRouter;
use http::{StatusCode, header};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::posted::Posted;
use crate::app::App;

/// The largest file.
pub const LARGEST_FILE: usize = 12 * 1024 * 1024;
/// The largest body of a form with files: four of the largest, and room to say at the field that one is too large.
pub const LARGEST_WITH_FILES: usize = 64 * 1024 * 1024;
/// So much is typed in a form at most.
const LARGEST_TYPED: usize = 512 * 1024;
/// So many parts has a form at most.
const MOST_PARTS: usize = 200;
/// So many files come with one form at most.
const MOST_FILES: usize = 4;

/// So many kilobytes of files lie in memory at once, of all forms that are on their way, so that nobody fills the memory.
const ROOM: usize = 192 * 1024;
static FREE: Semaphore = Semaphore::const_new(ROOM);

/// Which pages have such a form, by how their paths end. Only to these may so much be sent, and for so long.
const PLACES: [&str; 2] = ["/lamna-ide", "/ideer/registrera"];

/// Whether files may come with what is posted to `path`.
pub fn takes_files(path: &str) -> bool {
    PLACES.iter().any(|place| path.ends_with(place))
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
            Self::Broken(error) => error.into_response(),
        }
    }
}

impl WithFiles {
    async fn read(mut parts: Multipart) -> Result<Self, Refused> {
        let mut pairs: Vec<(String, String)> = Vec::new();
        let mut files: Vec<SentFile> = Vec::new();
        let (mut typed, mut count) = (0, 0);
        while let Some(part) = parts.next_field().await? {
            count += 1;
            if count > MOST_PARTS {
                return Err(Refused::TooLarge);
            }
            let name = part.name().unwrap_or_default().to_owned();
            if part.file_name().is_some() {
                let is_wanted =
                    files.len() < MOST_FILES && files.iter().all(|file| file.field != name);
                files.extend(file(part, name, is_wanted).await?);
                continue;
            }
            let left = LARGEST_TYPED.saturating_sub(typed + name.len());
            let value = value(part, left).await?.ok_or(Refused::TooLarge)?;
            typed += name.len() + value.len();
            pairs.push((name, value));
        }
        Ok(Self {
            posted: Posted::of(pairs),
            files,
        })
    }
}

/// What was typed in one field; none when it is more than `most` bytes.
async fn value(mut part: Field<'_>, most: usize) -> Result<Option<String>, MultipartError> {
    let mut bytes = Vec::new();
    while let Some(piece) = part.chunk().await? {
        if bytes.len() + piece.len() > most {
            return Ok(None);
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

/// A file; none where none was chosen, or where it is not wanted. It is read to its end in any case, for the browser listens to
/// no answer before it has sent all.
async fn file(
    mut part: Field<'_>,
    field: String,
    is_wanted: bool,
) -> Result<Option<SentFile>, MultipartError> {
    let mut bytes = Ok(Vec::new());
    let mut place: Option<SemaphorePermit<'static>> = None;
    let mut length = 0_usize;
    while let Some(piece) = part.chunk().await? {
        length += piece.len();
        let Ok(held) = &mut bytes else { continue };
        if length > LARGEST_FILE || !is_wanted {
            bytes = Err(NotTaken::TooLarge);
            place = None;
        } else if let Some(more) = more_room(piece.len()) {
            held.extend_from_slice(&piece);
            match &mut place {
                Some(place) => place.merge(more),
                None => place = Some(more),
            }
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

fn more_room(bytes: usize) -> Option<SemaphorePermit<'static>> {
    let kilobytes = u32::try_from(bytes.div_ceil(1024)).ok()?;
    FREE.try_acquire_many(kilobytes).ok()
}

impl FromRequest<App> for WithFiles {
    type Rejection = Response;

    async fn from_request(mut request: Request, app: &App) -> Result<Self, Self::Rejection> {
        if has_parts(&request) {
            let parts = Multipart::from_request(request, app)
                .await
                .map_err(IntoResponse::into_response)?;
            return Self::read(parts).await.map_err(IntoResponse::into_response);
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

    async fn read(app: &App, body: Vec<u8>) -> Result<WithFiles, StatusCode> {
        let mut request = Request::builder()
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
            .body(Body::from(body))
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
        let broken = b"--edge\r\nContent-Disposition: form-data; name=\"photo_1\"; filename=\"x\"\r\n\r\nhalf";
        assert_eq!(
            read(&db.app, broken.to_vec()).await.unwrap_err(),
            StatusCode::BAD_REQUEST
        );
        assert_eq!(FREE.available_permits(), ROOM, "and the room is free again");
    }
}
