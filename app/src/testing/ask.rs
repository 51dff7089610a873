//! Asking the product's routes as a browser would, without a network.

use axum::body::Body;
use axum::extract::Request;
use axum::middleware::from_fn_with_state;
use http::{HeaderMap, Method, StatusCode, header};
use tower::ServiceExt as _;

use crate::app::App;
use crate::core::Locale;
use crate::site::{ClientAddress, Localised, Routes, cookie_name, error_pages};

/// What was answered.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The page, with ordinary spaces where none breaks: people see no difference.
    pub page: String,
    /// What came as it came: a file that is no text has no page.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// Where a redirect leads; empty when it is none.
    ///
    /// # Panics
    /// When the address is not text.
    pub fn location(&self) -> &str {
        self.headers
            .get(header::LOCATION)
            .map_or("", |value| value.to_str().expect("text"))
    }

    /// The value of the hidden or typed field `name` of the page's first form that has it.
    ///
    /// # Panics
    /// When the page has no such field.
    pub fn field(&self, name: &str) -> String {
        let named = format!("name=\"{name}\"");
        let tag = self
            .page
            .split('<')
            .find(|tag| tag.contains(&named))
            .unwrap_or_else(|| panic!("no field {name}: {}", self.page));
        tag.split_once("value=\"")
            .and_then(|(_, rest)| rest.split_once('"'))
            .map(|(value, _)| value.to_owned())
            .unwrap_or_default()
    }
}

impl Answer {
    /// What a browser would post with the first form of the page that has a field `name`, when nothing in
    /// it is touched: every field with its value, without the buttons.
    ///
    /// # Panics
    /// When the page has no such form.
    pub fn untouched(&self, name: &str) -> Vec<(String, String)> {
        let named = format!("name=\"{name}\"");
        let form = self
            .page
            .split("<form")
            .skip(1)
            .filter_map(|rest| rest.split_once("</form>").map(|(form, _)| form))
            .find(|form| form.contains(&named))
            .unwrap_or_else(|| panic!("no form with {name}: {}", self.page));
        let mut fields: Vec<(String, String)> = Vec::new();
        let mut list: Option<String> = None;
        for tag in form.split('<') {
            let word = tag.split([' ', '>']).next().unwrap_or_default();
            let has = |attribute: &str| {
                let (attributes, _) = tag.split_once('>').unwrap_or((tag, ""));
                attributes.ends_with(attribute) || attributes.contains(&format!("{attribute} "))
            };
            match word {
                // A box that is not ticked is not posted.
                "input"
                    if (has("type=\"radio\"") || has("type=\"checkbox\"")) && !has(" checked") => {}
                "input" => fields.push((attribute(tag, "name"), attribute(tag, "value"))),
                "textarea" => {
                    let (_, text) = tag.split_once('>').unwrap_or_default();
                    let text = text.strip_prefix('\n').unwrap_or(text);
                    fields.push((attribute(tag, "name"), plain(text)));
                }
                "select" => list = Some(attribute(tag, "name")),
                "option" => {
                    // The first one is chosen where none is marked.
                    let value = attribute(tag, "value");
                    match &list {
                        Some(name) if !fields.iter().any(|(there, _)| there == name) => {
                            fields.push((name.clone(), value));
                        }
                        Some(name) if has(" selected") => {
                            fields.retain(|(there, _)| there != name);
                            fields.push((name.clone(), value));
                        }
                        _ => {}
                    }
                }
                "/select" => list = None,
                _ => {}
            }
        }
        fields
    }
}

/// The value of an attribute, as it was before it was put into the page; empty without one.
fn attribute(tag: &str, name: &str) -> String {
    let begins = format!(" {name}=\"");
    let value = tag
        .split_once(&begins)
        .and_then(|(_, rest)| rest.split_once('"'))
        .map_or("", |(value, _)| value);
    plain(value)
}

fn plain(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

/// Somebody with a browser: anybody, or whoever has the session `token`.
#[derive(Debug, Clone)]
pub struct Browser {
    app: App,
    token: Option<String>,
    /// Cookies that it was given, as they are sent back.
    kept: Vec<String>,
    address: &'static str,
    headers: Vec<(header::HeaderName, String)>,
}

impl Browser {
    /// Anybody's.
    pub fn new(app: &App) -> Self {
        Self {
            app: app.clone(),
            token: None,
            kept: Vec::new(),
            address: "192.0.2.1",
            headers: Vec::new(),
        }
    }

    /// The browser of whoever has the session `token`.
    pub fn signed_in(app: &App, token: &str) -> Self {
        Self {
            token: Some(token.to_owned()),
            ..Self::new(app)
        }
    }

    /// The same browser at another network address.
    #[must_use]
    pub fn at(mut self, address: &'static str) -> Self {
        self.address = address;
        self
    }

    /// The same browser, which sends this header along.
    #[must_use]
    pub fn sending(mut self, name: header::HeaderName, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// The same browser with the cookies that came with `answer`.
    ///
    /// # Panics
    /// When a cookie is not text.
    #[must_use]
    pub fn keeping(mut self, answer: &Answer) -> Self {
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("text");
            let pair = cookie.split(';').next().unwrap_or_default();
            self.kept.push(pair.to_owned());
        }
        self
    }

    /// GET `path`, language and query and all.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, String::new()).await
    }

    /// POST `form` to `path`.
    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(form)
            .finish();
        self.send(Method::POST, path, body).await
    }

    /// POST the file `name` to `path`, as a form that uploads does.
    pub async fn upload(&self, path: &str, name: &str, bytes: &[u8]) -> Answer {
        let head = format!(
            "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n"
        );
        let body = [head.as_bytes(), bytes, b"\r\n--edge--\r\n"].concat();
        let kind = "multipart/form-data; boundary=edge";
        self.send_as(Method::POST, path, kind, Body::from(body))
            .await
    }

    /// POST `form` to `path` with `files`, each in a field, as a form that uploads does.
    pub async fn post_with(
        &self,
        path: &str,
        form: &[(&str, &str)],
        files: &[(&str, &[u8])],
    ) -> Answer {
        let mut body = Vec::new();
        for (name, value) in form {
            let part = format!(
                "--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(part.as_bytes());
        }
        for (name, bytes) in files {
            let head = format!(
                "--edge\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"bild.jpg\"\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--edge--\r\n");
        let kind = "multipart/form-data; boundary=edge";
        self.send_as(Method::POST, path, kind, Body::from(body))
            .await
    }

    async fn send(&self, method: Method, path: &str, body: String) -> Answer {
        let kind = "application/x-www-form-urlencoded";
        self.send_as(method, path, kind, Body::from(body)).await
    }

    async fn send_as(&self, method: Method, path: &str, kind: &str, body: Body) -> Answer {
        let whole: http::Uri = path.parse().expect("an address");
        let (_, rest) = Locale::split(whole.path());
        let query = whole.query().unwrap_or_default();
        let mut request = Request::builder()
            .method(method)
            .uri(format!("{rest}?{query}"))
            .header(header::CONTENT_TYPE, kind)
            .extension(ClientAddress(self.address.to_owned()))
            .extension(Localised::of(&whole));
        if let Some(token) = &self.token {
            let cookie = format!("{}={token}", cookie_name(&self.app));
            request = request.header(header::COOKIE, cookie);
        }
        for cookie in &self.kept {
            request = request.header(header::COOKIE, cookie);
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let request = request.body(body).expect("a request");
        let response = Routes::new(self.app.clone())
            .with(crate::routes)
            .into_router()
            .layer(from_fn_with_state(self.app.clone(), error_pages))
            .with_state(self.app.clone())
            .oneshot(request)
            .await
            .expect("routes cannot fail");
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = axum::body::to_bytes(response.into_body(), usize::MAX)
            .await
            .expect("a whole body");
        let is_file = headers.get(header::CONTENT_TYPE).is_some_and(|kind| {
            [&b"image/"[..], b"application/vnd."]
                .iter()
                .any(|file| kind.as_bytes().starts_with(file))
        });
        let page = if is_file {
            String::new()
        } else {
            String::from_utf8(bytes.to_vec())
                .expect("text")
                .replace('\u{a0}', " ")
        };
        Answer {
            status,
            headers,
            page,
            bytes: bytes.to_vec(),
        }
    }
}
