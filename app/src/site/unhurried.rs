//! A body that is read no faster than what comes of it is used.
//!
//! A reader of parts (RFC 7578) takes all that has come before it looks at any of it, and keeps it until it finds what it looks
//! for. So what it is given comes in small pieces, and only so much as it has not handed on yet.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use axum::body::{Body, BodyDataStream, Bytes};
use futures_util::Stream;

/// The largest piece that is given at once, in bytes.
const PIECE: usize = 64 * 1024;
/// So many bytes a reader may keep for itself: the heads of all parts, which nobody writes that long.
const MOST_KEPT: usize = 1024 * 1024;

/// What a reader has been given and has not handed on, in bytes.
#[derive(Debug, Clone, Default)]
pub struct Kept(Arc<AtomicUsize>);

impl Kept {
    /// Says that the reader has handed on so many bytes.
    pub fn handed_on(&self, bytes: usize) {
        self.0.fetch_sub(bytes, Ordering::Relaxed);
    }
}

/// `body` in small pieces. It breaks off when its reader keeps more for itself than it should.
pub fn unhurried(body: Body, kept: &Kept) -> Body {
    Body::from_stream(Unhurried {
        body: body.into_data_stream(),
        kept: kept.clone(),
        came: Bytes::new(),
        rests: false,
    })
}

struct Unhurried {
    body: BodyDataStream,
    kept: Kept,
    /// What has come and was not given yet.
    came: Bytes,
    /// Whether the reader has just got a piece, and should look at it first.
    rests: bool,
}

impl Stream for Unhurried {
    type Item = Result<Bytes, axum::Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if std::mem::take(&mut self.rests) {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        if self.came.is_empty() {
            match Pin::new(&mut self.body).poll_next(cx) {
                Poll::Ready(Some(Ok(came))) => self.came = came,
                other => return other,
            }
        }
        let length = self.came.len().min(PIECE);
        let kept = self.kept.0.fetch_add(length, Ordering::Relaxed) + length;
        if kept > MOST_KEPT {
            return Poll::Ready(Some(Err(axum::Error::new("a part's head without an end"))));
        }
        self.rests = true;
        Poll::Ready(Some(Ok(self.came.split_to(length))))
    }
}
