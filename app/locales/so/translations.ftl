# What a reader in another language is told of a dialogue's texts.
translated-title = Tani waa turjumaad
translated-words = Wadahadalka waxaa lagu qoray af-Iswiidhish. Qoraalka af-Iswiidhishka ah ayaa sax ah.
translated-simple = Tani waa af-Iswiidhish fudud
translated-simple-words = Qoraalku wuu ka gaaban yahay oo ka fudud yahay kan caadiga ah. Kan caadiga ah ayaa sax ah.
translated-by-machine = Kombiyuutar ayaa turjumay qoraalka. Cidina ma hubin.
translated-outdated = Qoraalka af-Iswiidhishka ah waa la beddelay markii la turjumay kaddib.
translated-original = Akhri qoraalka af-Iswiidhishka ah
