# UNTRANSLATED
# Decisions, political handling, outcomes and commitments.
decisions-purpose-start = Beslut om att hålla dialogen
decisions-purpose-change = Beslut om ändring
decisions-purpose-result = Beslut om resultatet
decisions-purpose-cancel = Beslut om att avbryta
decisions-outcome-carried-out = Genomförs
decisions-outcome-partly = Genomförs delvis
decisions-outcome-investigating = Utreds
decisions-outcome-under-way = Pågår redan
decisions-outcome-not-carried-out = Genomförs inte
decisions-outcome-outside-mandate = Kommunen bestämmer inte
decisions-step-officer-report = Tjänsteskrivelse
decisions-step-referral = Remiss
decisions-step-meeting = Sammanträde
decisions-part-only = Gäller bara nämndens egen del:
decisions-case-number = Diarienummer
decisions-minutes = Läs protokollet
decisions-column-promise = Åtagande
decisions-column-state = Läge
decisions-due-on = Klart senast
decisions-done = Klart { $date }
