//! What signs forms and known browsers, and keys the digests of throttles.

use std::io::Write;
use std::path::Path;

use radslag_app::core::Random;
use radslag_app::core::digest::sha256_hex;
use radslag_app::db::Dialect;

use super::{ConfigError, Shared};
use crate::private_file;

/// The shortest secret.
const SHORTEST: usize = 32;

impl Shared {
    /// The secret of a process that serves or works. It must be the same in all that share a database,
    /// and last: else what one server signed is refused by the next, and each counts wrong passwords for
    /// itself. On PostgreSQL, where there may be several, the operator sets it; on SQLite there is one
    /// machine, and a secret that is not set is made once and kept in the folder for data.
    pub(super) fn lasting_secret(&self, random: &Random) -> Result<[u8; 32], ConfigError> {
        if self.secret.is_some() {
            return self.secret_or_new(random);
        }
        if Dialect::of(&self.database()?).is_ok_and(|dialect| dialect == Dialect::Postgres) {
            return Err(ConfigError::Unset {
                name: "RADSLAG_SECRET",
                advice: "with PostgreSQL write at least 32 random characters, the same for every server and worker, such as `openssl rand -hex 32` prints",
            });
        }
        self.make_data_dir()?;
        let file = self.data_dir.join("secret");
        let kept = read_or_make(&file, random).map_err(|error| ConfigError::DataDir {
            path: file.display().to_string(),
            error,
        })?;
        key(kept.trim()).ok_or_else(|| ConfigError::Wrong {
            name: "RADSLAG_DATA_DIR",
            value: file.display().to_string(),
            advice: "this file holds no secret any more; delete it, and a new one is made",
        })
    }

    /// The secret of a command that signs nothing: one that is not set is as good as any.
    pub(super) fn secret_or_new(&self, random: &Random) -> Result<[u8; 32], ConfigError> {
        match &self.secret {
            None => Ok(random.bytes()),
            Some(secret) => key(secret).ok_or_else(|| ConfigError::Wrong {
                name: "RADSLAG_SECRET",
                value: "…".to_owned(),
                advice: "use at least 32 random characters",
            }),
        }
    }
}

fn key(secret: &str) -> Option<[u8; 32]> {
    let digest = sha256_hex(secret);
    let mut key = [0; 32];
    key.copy_from_slice(&digest.as_bytes()[..32]);
    (secret.len() >= SHORTEST).then_some(key)
}

/// The file's text. Of several that make it at the same time one wins, and all read the same.
fn read_or_make(file: &Path, random: &Random) -> std::io::Result<String> {
    if !file.try_exists()? {
        let part = file.with_extension(random.code(12));
        let made = write(&part, &random.code(52)).and_then(|()| std::fs::hard_link(&part, file));
        std::fs::remove_file(&part)?;
        match made {
            Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
    }
    std::fs::read_to_string(file)
}

fn write(file: &Path, text: &str) -> std::io::Result<()> {
    let mut file = private_file::create_new(file)?;
    writeln!(file, "{text}")?;
    file.sync_all()
}
