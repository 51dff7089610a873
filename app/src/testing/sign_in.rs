//! The accounts of a [`World`] with their browsers.

use super::{Answer, Browser, World};
use crate::core::digest::sha256_hex;
use crate::staff::Role;

impl World {
    /// The browser of the account with `role`, signed in.
    ///
    /// # Panics
    /// When the session cannot be stored.
    pub async fn browser(&self, role: Role) -> Browser {
        let token = self.app.random.code(32);
        let mut conn = self.app.db.read().await.expect("the database answers");
        sqlx::query(
            "INSERT INTO sessions (token_hash, staff_id, created_at, seen_at, expires_at) VALUES ($1, $2, 0, 0, $3)",
        )
        .bind(sha256_hex(&token))
        .bind(self.staff(role).id)
        .bind(i64::MAX)
        .execute(&mut *conn)
        .await
        .expect("a session is stored");
        Browser::signed_in(&self.app, &token)
    }

    /// The page at `path` as the account with `role` gets it.
    pub async fn get_page(&self, role: Role, path: &str) -> Answer {
        self.browser(role).await.get(path).await
    }

    /// What the account with `role` gets for posting `fields` to `path`.
    pub async fn post_page(&self, role: Role, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.browser(role).await.post(path, fields).await
    }
}

impl Answer {
    /// Whether the page has these words.
    pub fn says(&self, words: &str) -> bool {
        self.page.contains(words)
    }
}
