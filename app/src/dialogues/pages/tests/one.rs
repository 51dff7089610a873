//! A dialogue's page.

use super::page;
use crate::dialogues::{self, Change, Field, State};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::World;

/// Every state in which a dialogue is public, in the order it gets there.
const PUBLIC: [State; 9] = [
    State::Announced,
    State::Open,
    State::Closed,
    State::Compiled,
    State::Handling,
    State::DecidedUpon,
    State::FedBack,
    State::FollowedUp,
    State::Archived,
];

/// Where `words` begin in `page`.
fn place(page: &str, words: &str) -> usize {
    page.find(words)
        .unwrap_or_else(|| panic!("{words} is not in {page}"))
}

on_both_databases! {
    async fn every_state_has_a_page_that_says_what_comes_next(db: TestDb) {
        let world = World::new(&db).await;
        let next = [
            "Öppnar", "Sedan sammanställer vi dem", "Nu läser vi och sammanställer", "beslutar", "hos politikerna",
            "Beslutet är fattat", "alla har fått besked", "Dialogen är klar", "Dialogen är klar",
        ];
        for (state, words) in PUBLIC.into_iter().zip(next) {
            let d = world.reach(state).await;
            let base = format!("/dialoger/{}", d.slug);
            let sv = page(&world, &base).await;
            assert!(sv.contains(words), "{state}: {words}");
            // P8, P20 and P13 hold in every state.
            assert!(sv.contains("stöd är inte röster"), "{state}");
            assert!(sv.contains("Samhällsbyggnadsnämnden"), "{state}");
            assert!(sv.contains("Vi samtalar med er innan vi bestämmer"), "{state}");
            assert!(sv.contains("Budgeten"), "{state}");
            // Ideas are asked for when the dialogue is open and never else.
            assert_eq!(sv.contains("/lamna-ide"), state == State::Open, "{state}");
            assert_eq!(sv.contains("Se vad det blev"), state.has_result(), "{state}");
            let en = page(&world, &format!("/en{base}")).await;
            assert!(en.contains("support is not votes") && en.contains("lang=\"sv\""), "{state}");
            page(&world, &format!("{base}/resultat")).await;
        }
    }

    async fn p08_every_dialogue_says_who_decides_and_when(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let before = page(&world, &format!("/dialoger/{}", open.slug)).await;
        let day = open.decision_on.unwrap().near(crate::core::Locale::Sv, world.today()).replace('\u{a0}', " ");
        assert!(before.contains(&format!("Samhällsbyggnadsnämnden, {day}. Politikerna har inte bestämt sig än.")), "{before}");
        let decided = world.reach(State::DecidedUpon).await;
        let after = page(&world, &format!("/dialoger/{}", decided.slug)).await;
        assert!(after.contains("Samhällsbyggnadsnämnden beslutade") && after.contains(", § 87."), "{after}");
        assert!(!after.contains("inte bestämt sig än"), "{after}");
    }

    async fn p13_p19_p20_the_six_questions_are_answered_in_order(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let page = page(&world, &format!("/dialoger/{}", open.slug)).await;
        let letter = page.split_once("class=\"letter\"").unwrap().1;
        let order: Vec<usize> = [
            "Vad är frågan?", "Vad hoppas vi på?", "Det här kan du påverka", "Det här kan inte påverkas", "några särskilda grupper?",
            "När och på vilket sätt?", "Vem bestämmer, och när?", "Senaste idéerna", "Det här har hänt",
        ]
        .map(|words| place(letter, words))
        .to_vec();
        assert!(order.is_sorted(), "{order:?}");
        for words in ["Var bänkarna står", "Budgeten", "Unga", "Vi besöker skolorna.", "Skriv ett brev.", "Ring kommunen.", "EX 2026/1", "Ordförande, Samhällsbyggnadsnämnden"] {
            assert!(page.contains(words), "{words}");
        }
        // The four facts come before the letter, so that a phone shows them first.
        let key = place(&page, "class=\"key\"");
        let letter = place(&page, "class=\"letter\"");
        for words in ["steg 2 av 4", "Samtal", "Vem bestämmer?", "Diarienummer"] {
            let at = key + place(&page[key..], words);
            assert!(at < letter, "{words}");
        }
    }

    async fn a_dialogue_that_is_over_is_told_as_something_that_was(db: TestDb) {
        let world = World::new(&db).await;
        let closed = world.reach(State::Compiled).await;
        let page = page(&world, &format!("/dialoger/{}", closed.slug)).await;
        for words in ["Det här gick att påverka", "Det här gick inte att påverka", "Så sökte vi upp dem", "Vad hoppades vi på?"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(!page.contains("kan du påverka") && !page.contains("Så söker vi upp"), "{page}");
    }

    async fn in_english_it_is_said_that_the_texts_are_swedish_and_the_post_is_translated(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let path = format!("/dialoger/{}", open.slug);
        let english = page(&world, &format!("/en{path}")).await;
        let post = crate::mandates::get(&mut db.app.db.read().await.unwrap(), open.responsible_post_id.unwrap()).await.unwrap();
        assert!(english.contains("This dialogue is in Swedish") && english.contains(&post.name(crate::core::Locale::En)), "{english}");
        assert!(!english.contains("Ordförande, Samhällsbyggnadsnämnden"), "{english}");
        assert!(!page(&world, &path).await.contains("skriven på svenska"));
    }

    async fn p04_a_change_after_opening_is_dated_explained_and_shown(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let later = open.closes_on.unwrap().plus_days(3);
        let mut deed = world.deed(Role::Coordinator).await;
        let change = Change {
            field: Field::ClosesOn,
            value: later.to_string(),
            reason: "Många var sjuka.".into(),
            decision: None,
        };
        let after = dialogues::revise(&mut deed, open.id, open.version, &change).await.unwrap();
        let change = Change {
            field: Field::Background,
            value: "Torget ska byggas om, och träden står kvar.".into(),
            reason: "Flera frågade om träden.".into(),
            decision: None,
        };
        dialogues::revise(&mut deed, open.id, after.version, &change).await.unwrap();
        deed.commit().await.unwrap();
        let page = page(&world, &format!("/dialoger/{}", open.slug)).await;
        let log = page.split_once("Det här har hänt").unwrap().1;
        for words in ["Skäl: Många var sjuka.", "Skäl: Flera frågade om träden.", "Borttaget: </span>om.</del>", "Tillagt: </span>om, och träden står kvar.</ins>", "Visa vad som ändrades", "Dialogen öppnade."] {
            assert!(log.contains(words), "{words} in {log}");
        }
        assert!(log.contains(&format!("till {}", later.long(crate::core::Locale::Sv).replace('\u{a0}', " "))), "{log}");
    }

    async fn ideas_are_shown_latest_first_and_only_what_may_be_read(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let address = format!("/dialoger/{}", open.slug);
        assert!(page(&world, &address).await.contains("Inga idéer visas än"));
        for number in 1..=6 {
            let id = world.contribution(open.id, number, None).await;
            let mut deed = db.deed().await;
            let sql = match number {
                5 => "UPDATE contributions SET state = 'masked', body = 'Ring Svea på 0521', title = 'Svea', masked_body = 'Ring mig.' WHERE id = $1",
                6 => "UPDATE contributions SET state = 'received', published_at = NULL, body = 'Inte läst än' WHERE id = $1",
                _ => "UPDATE contributions SET lang = 'ar', translation = 'Belys vägen.' WHERE id = $1",
            };
            sqlx::query(sql).bind(id).execute(deed.conn()).await.unwrap();
            deed.commit().await.unwrap();
        }
        let page = page(&world, &address).await;
        for hidden in ["Svea", "Inte läst än", "/ideer/6\"", "/ideer/1\""] {
            assert!(!page.contains(hidden), "{hidden}");
        }
        assert!(place(&page, "/ideer/5\"") < place(&page, "/ideer/2\""));
        for words in ["Ring mig.", "Delvis dold", "Belys vägen.", "dir=\"rtl\"", "lang=\"ar\"", "Läs alla idéer"] {
            assert!(page.contains(words), "{words}");
        }
    }

    async fn p05_a_cancelled_dialogue_says_why_and_by_which_decision(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let mut deed = world.deed(Role::Secretary).await;
        let cancellation = dialogues::Cancellation {
            decision: world.decision("99"),
            reason: "Frågan har fallit.".into(),
            drops_matter: false,
        };
        dialogues::cancel(&mut deed, open.id, open.version, &cancellation).await.unwrap();
        deed.commit().await.unwrap();
        let address = format!("/dialoger/{}", open.slug);
        let sv = page(&world, &address).await;
        for words in ["Varför dialogen avbröts", "Frågan har fallit.", "§ 99", "Inga fler idéer tas emot"] {
            assert!(sv.contains(words), "{words}");
        }
        assert!(!sv.contains("/lamna-ide"), "{sv}");
        let result = page(&world, &format!("{address}/resultat")).await;
        assert!(result.contains("Därför finns inget resultat"), "{result}");
    }
}
