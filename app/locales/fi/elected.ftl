# The workspace of elected people: what they answer for, a dialogue on one page, replies under their post, handing over.
elected-title = Luottamustehtäväni
elected-role = { $post }, { $body }
elected-public-title = Luottamushenkilöiden vastaukset
elected-public-lead = Tässä luottamushenkilöt vastaavat tehtävässään. Kunnan työntekijöiden vastaukset ovat erikseen.
elected-public-mark = Luottamushenkilön vastaus
elected-public-theme = teema:
elected-revised = Vastausta muutettiin.
