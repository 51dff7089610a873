//! The public pages as they are served, in every state.

mod drafts;
mod feeds;
mod lists;
mod one;
mod result;
mod walk;

use http::StatusCode;

use crate::core::Id;
use crate::testing::{World, fetch};

/// The page at `path`, which must be there.
async fn page(world: &World, path: &str) -> String {
    let (status, page) = fetch(&world.app, path).await;
    assert_eq!(status, StatusCode::OK, "{path}");
    // Leptos leaves marks between texts; people do not see them.
    page.replace("<!>", "")
}

/// Whether there is a page at `path`.
async fn is_there(world: &World, path: &str) -> bool {
    let (status, _) = fetch(&world.app, path).await;
    assert!(
        status == StatusCode::OK || status == StatusCode::NOT_FOUND,
        "{path}: {status}"
    );
    status == StatusCode::OK
}

/// Changes a dialogue behind the back of its rules, for what only looks differ by.
async fn set(world: &World, id: Id, column: &'static str, value: &str) {
    let mut deed = world
        .app
        .begin(crate::deed::Actor::Operator)
        .await
        .expect("the database answers");
    let sql = match column {
        "title" => "UPDATE dialogues SET title = $2 WHERE id = $1",
        "owner_id" => "UPDATE dialogues SET owner_id = $2 WHERE id = $1",
        "opens_on" => "UPDATE dialogues SET opens_on = $2 WHERE id = $1",
        other => panic!("{other} is not changed by any test"),
    };
    let reason = "INSERT INTO dialogue_revisions (id, dialogue_id, field, before_text, after_text, reason, revised_at) SELECT id || $2, id, $2, 'a', 'b', 'c', updated_at FROM dialogues WHERE id = $1";
    sqlx::query(reason)
        .bind(id)
        .bind(column)
        .execute(deed.conn())
        .await
        .expect("a reason is given");
    sqlx::query(sql)
        .bind(id)
        .bind(value)
        .execute(deed.conn())
        .await
        .expect("the row is changed");
    deed.commit().await.expect("it is stored");
}
