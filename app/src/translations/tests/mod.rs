//! Translations through the product, on both databases.

mod directions;

use super::*;
use crate::core::{Error, Id, Locale};
use crate::dialogues::{self, EntryError, Gate, Refusal, State, Step, StepError};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::World;

async fn put_title(world: &World, id: Id, lang: Locale, words: &str) -> Result<(), EntryError> {
    let mut deed = world.deed(Role::Official).await;
    let said = [("title", words.to_owned())];
    put(&mut deed, id, (lang, id), None, MadeBy::Human, &said).await?;
    deed.commit().await?;
    Ok(())
}

on_both_databases! {
    async fn p03_nothing_is_published_before_it_is_in_easy_swedish(db: TestDb) {
        let world = World::new(&db).await;
        let decided = world.reach(State::Decided).await;
        let mut deed = world.deed(Role::Coordinator).await;
        sqlx::query("DELETE FROM translations").execute(deed.conn()).await.unwrap();
        deed.commit().await.unwrap();
        let mut deed = world.deed(Role::Coordinator).await;
        let refused = dialogues::take(&mut deed, decided.id, decided.version, Step::Announce).await;
        let Err(StepError::Refused(Refusal::Missing(missing))) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(missing, [Gate::EasySwedish]);
        drop(deed);
        world.say_easily(decided.id).await;
        let mut deed = world.deed(Role::Coordinator).await;
        dialogues::take(&mut deed, decided.id, decided.version, Step::Announce).await.expect("it can be read");
    }

    async fn a_reader_reads_their_language_and_swedish_where_there_is_none(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = world.reach(State::Open).await;
        put_title(&world, dialogue.id, Locale::Ar, "ساحة حية").await.expect("it is translated");
        let mut conn = world.app.db.read().await.unwrap();
        let arabic = for_reading(&mut conn, dialogue.id, Locale::Ar).await.unwrap().put_on(dialogue.clone());
        assert_eq!(arabic.title, "ساحة حية");
        assert_eq!((arabic.spoken.lang("title", Locale::Ar), arabic.spoken.lang("lead", Locale::Ar)), ("", "sv"));
        assert_eq!(arabic.spoken.worst(), Some(Standing::Human));
        let swedish = for_reading(&mut conn, dialogue.id, Locale::Sv).await.unwrap().put_on(dialogue.clone());
        assert_eq!(swedish, dialogue);
        let listed = of_lists(&mut conn, &[dialogue.id], Locale::Ar).await.unwrap();
        let said = listed.said(Subject::Dialogue, dialogue.id, "title", &dialogue.title);
        assert_eq!((said.words.as_str(), said.lang), ("ساحة حية", ""));
    }

    async fn a_translation_is_behind_when_the_text_changes(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        put_title(&world, draft.id, Locale::En, "A living square").await.expect("it is translated");
        let mut deed = world.deed(Role::Official).await;
        let texts = dialogues::Texts { title: "Ett annat torg".into(), ..world.texts() };
        dialogues::edit(&mut deed, draft.id, draft.version, &texts).await.expect("it is edited");
        deed.commit().await.unwrap();
        let now = world.get(draft.id).await;
        let mut conn = world.app.db.read().await.unwrap();
        let english = for_reading(&mut conn, draft.id, Locale::En).await.unwrap().put_on(now);
        assert_eq!((english.title.as_str(), english.spoken.worst()), ("A living square", Some(Standing::Outdated)));
    }

    async fn whoever_saves_over_another_is_told(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let mut deed = world.deed(Role::Official).await;
        let said = [("title", "A living square".to_owned())];
        let place = (Locale::En, draft.id);
        let late = put(&mut deed, draft.id, place, Some(1), MadeBy::Human, &said).await;
        assert!(matches!(late, Err(EntryError::Step(StepError::Other(Error::Stale)))), "{late:?}");
    }

    async fn only_those_who_write_the_dialogue_translate_it(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let mut deed = world.deed(Role::Auditor).await;
        let said = [("title", "A living square".to_owned())];
        let refused = put(&mut deed, draft.id, (Locale::En, draft.id), None, MadeBy::Human, &said).await;
        assert!(matches!(refused, Err(EntryError::Step(StepError::Other(Error::Forbidden)))), "{refused:?}");
        drop(deed);
        let mut deed = world.deed(Role::Official).await;
        let refused = put(&mut deed, draft.id, (Locale::Sv, draft.id), None, MadeBy::Human, &said).await;
        assert!(matches!(refused, Err(EntryError::Step(StepError::Other(Error::Refused(_))))), "{refused:?}");
    }
}
