//! Taking in connections: nobody takes for ever to say what they want, and nobody keeps the process from ending.

use std::convert::Infallible;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::Duration;

use axum::body::Body;
use axum::extract::ConnectInfo;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt;

use super::Site;

/// How patient the server is.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// So long the head of a request may take, and so long a connection may be idle. Longer than a proxy keeps its own open, so that
    /// it is never closed in the moment that one sends something.
    pub head: Duration,
    /// So long the process waits for what is under way when it is told to stop: as long as an answer may take, and a little.
    pub end: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(90),
            end: super::limits::LONGEST + Duration::from_secs(5),
        }
    }
}

/// Answers every connection with `site` until `stop` resolves; then ends what is under way, and waits for it as long as
/// `patience` says.
pub async fn serve(
    listener: TcpListener,
    site: Site,
    patience: Patience,
    stop: impl Future<Output = ()>,
) {
    let connections = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let (stream, address) = tokio::select! {
            accepted = accept(&listener) => accepted,
            () = &mut stop => break,
        };
        let site = site.clone();
        let answer = service_fn(move |request: http::Request<Incoming>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(ConnectInfo(address));
            let site = site.clone();
            async move { Ok::<_, Infallible>(answered(site.oneshot(request).await)) }
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(patience.head)
            .serve_connection(TokioIo::new(stream), answer);
        let connection = connections.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection broke off");
            }
        });
    }
    drop(listener);
    if tokio::time::timeout(patience.end, connections.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("some connections did not end in time");
    }
}

fn answered<T>(answer: Result<T, Infallible>) -> T {
    match answer {
        Ok(answer) => answer,
        Err(never) => match never {},
    }
}

/// The next connection. One that is gone before it is there concerns nobody; where the system gives no more, it is asked again
/// a little later, when others have ended.
async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok(accepted) => return accepted,
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::ConnectionRefused
                        | ErrorKind::ConnectionAborted
                        | ErrorKind::ConnectionReset
                ) => {}
            Err(error) => {
                tracing::error!(%error, "no connection can be taken in");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::sync::oneshot;
    use tokio::task::JoinHandle;
    use tower::util::BoxCloneSyncService;

    use super::*;

    /// A server that greets with the visitor's address, where to reach it, and how to stop it.
    async fn greeting(patience: Patience) -> (SocketAddr, oneshot::Sender<()>, JoinHandle<()>) {
        let hello = async |ConnectInfo(visitor): ConnectInfo<SocketAddr>| visitor.ip().to_string();
        let slow = async || {
            tokio::time::sleep(Duration::from_millis(300)).await;
            "at last"
        };
        let router = Router::new()
            .route("/", get(hello))
            .route("/slow", get(slow));
        let site = BoxCloneSyncService::new(router);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (tell, told) = oneshot::channel();
        let stop = async {
            let _ = told.await;
        };
        let serving = tokio::spawn(serve(listener, site, patience, stop));
        (address, tell, serving)
    }

    async fn send(address: SocketAddr, head: &str) -> TcpStream {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        stream
    }

    async fn all_of(mut stream: TcpStream) -> String {
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer).await;
        answer
    }

    const SHORT: Patience = Patience {
        head: Duration::from_millis(100),
        end: Duration::from_secs(2),
    };

    #[tokio::test]
    async fn who_asks_is_answered_and_known_by_their_address() {
        let (address, _tell, _serving) = greeting(Patience::default()).await;
        let ask = "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        let answer = all_of(send(address, ask).await).await;
        assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
        assert!(answer.ends_with("127.0.0.1"), "{answer}");
    }

    #[tokio::test]
    async fn half_a_head_is_not_waited_for() {
        let (address, _tell, _serving) = greeting(SHORT).await;
        let begun = send(address, "GET / HTTP/1.1\r\nHost: x\r\nX-a: ").await;
        let closed = tokio::time::timeout(Duration::from_secs(5), all_of(begun)).await;
        let answer = closed.expect("the connection is closed");
        assert!(!answer.contains("200 OK"), "{answer}");
    }

    #[tokio::test]
    async fn who_is_being_answered_is_answered_before_the_end() {
        let (address, tell, serving) = greeting(Patience::default()).await;
        let waiting = send(address, "GET /slow HTTP/1.1\r\nHost: x\r\n\r\n").await;
        tokio::time::sleep(Duration::from_millis(100)).await;
        tell.send(()).unwrap();
        assert!(all_of(waiting).await.ends_with("at last"));
        serving.await.unwrap();
        assert!(TcpStream::connect(address).await.is_err());
    }

    #[tokio::test]
    async fn half_a_head_keeps_nobody_from_ending() {
        let patience = Patience {
            head: Duration::from_mins(5),
            end: Duration::from_millis(200),
        };
        let (address, tell, serving) = greeting(patience).await;
        let _begun = send(address, "GET / HTTP/1.1\r\nHost: x\r\nX-a: ").await;
        tokio::time::sleep(Duration::from_millis(100)).await;
        tell.send(()).unwrap();
        let ended = tokio::time::timeout(Duration::from_secs(5), serving).await;
        ended.expect("it ends").unwrap();
    }
}
