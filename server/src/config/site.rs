//! Where the built scripts and styles are, and the municipality's own map.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use radslag_app::app::Assets;
use radslag_app::places::Tiles;

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

    /// The municipality's own map, looked at before anything is served.
    pub(super) fn tiles(&self) -> Result<Option<Arc<Tiles>>, ConfigError> {
        let Some(path) = &self.map_tiles else {
            return Ok(None);
        };
        let credit = self.map_credit.as_deref().unwrap_or_default().trim();
        if credit.is_empty() {
            return Err(ConfigError::Unset {
                name: "RADSLAG_MAP_CREDIT",
                advice: "write who made the map, as it shall stand beside it, such as © Lantmäteriet",
            });
        }
        match Tiles::open(path, credit) {
            Ok(tiles) => Ok(Some(Arc::new(tiles))),
            Err(error) => Err(ConfigError::Map {
                path: path.display().to_string(),
                error,
            }),
        }
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
