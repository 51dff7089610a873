//! Where the built scripts and styles are.

use std::path::{Path, PathBuf};

use radslag_app::app::Assets;

use super::{ConfigError, Listen};

/// `site` beside the program, as it is shipped; else `target/site`, as it is built.
pub(super) fn built() -> PathBuf {
    std::env::current_exe()
        .ok()
        .and_then(|program| Some(program.parent()?.join("site")))
        .filter(|beside| beside.is_dir())
        .unwrap_or_else(|| "target/site".into())
}

impl Listen {
    /// The names of the built files, which carry digests of their content. Without them every page would
    /// be bare.
    pub(super) fn assets(&self) -> Result<Assets, ConfigError> {
        let find = |extension| {
            newest(&self.site_dir.join("pkg"), extension).ok_or_else(|| ConfigError::Wrong {
                name: "RADSLAG_SITE_DIR",
                value: self.site_dir.display().to_string(),
                advice: "its folder pkg lacks the built style, script or WebAssembly. Name the folder `site` that lies beside the program in its package, or build it with `make release`",
            })
        };
        Ok(Assets {
            css: find("css")?,
            js: find("js")?,
            wasm: find("wasm")?,
        })
    }
}

fn newest(folder: &Path, extension: &str) -> Option<String> {
    std::fs::read_dir(folder)
        .ok()?
        .filter_map(Result::ok)
        .filter(|entry| entry.path().extension().is_some_and(|e| e == extension))
        .max_by_key(|entry| entry.metadata().and_then(|m| m.modified()).ok())
        .map(|entry| format!("/pkg/{}", entry.file_name().to_string_lossy()))
}
