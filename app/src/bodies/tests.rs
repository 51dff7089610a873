//! The register of bodies, on both databases.

use super::{BodyKind, NewBody, add, all, find_by_slug};
use crate::core::{Error, Locale};
use crate::deed::Actor;
use crate::on_both_databases;

fn new_body(slug: &str, kind: BodyKind) -> NewBody {
    NewBody {
        slug: slug.into(),
        name: format!("{slug} på svenska"),
        name_en: format!("{slug} in English"),
        kind,
        case_prefix: "EX".into(),
    }
}

on_both_databases! {
    async fn a_body_is_added_once_and_found_by_its_slug(db: TestDb) {
        let mut deed = db.deed().await;
        add(&mut deed, &new_body("namnden", BodyKind::Committee)).await.unwrap();
        add(&mut deed, &new_body("fullmaktige", BodyKind::Council)).await.unwrap();
        deed.commit().await.unwrap();
        let mut conn = db.app.db.read().await.unwrap();
        let found = find_by_slug(&mut conn, "namnden").await.unwrap().unwrap();
        assert_eq!(found.body.name(Locale::En), "namnden in English");
        assert!(!found.decides_for_all());
        let order: Vec<_> = all(&mut conn).await.unwrap().into_iter().map(|b| b.body.slug).collect();
        assert_eq!(order, ["fullmaktige", "namnden"]);
        drop(conn);
        let mut deed = db.deed().await;
        assert!(add(&mut deed, &new_body("namnden", BodyKind::Committee)).await.unwrap_err().is_duplicate());
    }

    async fn nobody_without_the_right_adds_a_body(db: TestDb) {
        let mut deed = db.app.begin(Actor::Resident).await.unwrap();
        let refused = add(&mut deed, &new_body("namnden", BodyKind::Committee)).await;
        assert!(matches!(refused, Err(Error::Forbidden)), "{refused:?}");
    }
}
