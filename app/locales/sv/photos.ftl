# Photos that come with an idea (P3).
photos-add = Lägg till bilder
photos-more = Fler bilder
photos-hint = Högst fyra bilder, högst { $most } MB var. Visa gärna platsen, men ingen som går att känna igen. Vi tar bort uppgifter om var och när bilden är tagen, och tittar på den innan den visas.
photos-alt-hint = Skriv gärna några ord om varje bild. Då förstår också den som inte ser den.
photos-file = Bild { $number }
photos-alt = Vad syns på bild { $number }?
photos-chosen = Bild { $number }, som du har valt
photos-drop = Ta bort bild { $number }
photos-wrong = Bild { $number } går inte att läsa. Filen är skadad, eller är ingen bild i jpg, png eller webp. Välj en annan bild.
photos-heic = Bild { $number } är i formatet HEIC, som inte går att visa här. Ta en skärmbild av den och välj skärmbilden.
photos-large = Bild { $number } är för stor. Välj en som är högst { $most } MB, eller ta en skärmbild av den och välj skärmbilden.
photos-not-now = Det kommer in många bilder just nu. Vänta en stund och välj bild { $number } igen, eller skicka utan den.
photos-again = Välj bild { $number } igen, eller ta bort orden om den.
photos-alt-long = Skriv kortare, högst { $most } tecken.
photos-lost = Bilderna finns kvar så länge du har sidan öppen.

# Where they are shown.
photos-heading = Bilder
photos-count = { $count ->
    [one] 1 bild
   *[other] { $count } bilder
}
photos-undescribed = Bild { $number }, som ingen har beskrivit
photos-larger = Visa bild { $number } större
photos-ours = Så beskriver vi bilden
photos-hidden = { $count ->
    [one] 1 bild visas inte, enligt våra regler.
   *[other] { $count } bilder visas inte, enligt våra regler.
}
photos-left-out = Bild { $number } visas inte: { $rule }
photos-not-shown = Bild { $number } visas inte för andra. { $rule }
