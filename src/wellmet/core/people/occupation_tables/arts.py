"""Arts, design, media and sport: one part of the table of occupations.

A row: O*NET-SOC code and title, connector percentile, trade, words, kinds of work. Credit: occupation_values.py.
"""

__all__ = ["ROWS"]

# A table reads best with two lines to an occupation.
# fmt: off
ROWS: tuple[tuple[str, str, float, str, str, str], ...] = (
    ("27-1011.00", "Art Directors", 63.5, "office",
     "art director; creative director; creative manager; design manager; design director; chief creative officer", ""),
    ("27-1012.00", "Craft Artists", 37.7, "",
     "potter; ceramicist; craftsman; glass artist; artisan; weaver; basket maker; woodcarver; makes pottery; "
     "candle maker; leather craftsman; crafter; ceramic artist; quilter; knitter; textile artist", "crafts"),
    ("27-1013.00", "Fine Artists, Including Painters, Sculptors, and Illustrators", 16.7, "",
     "artist; painter and sculptor; sculptor; illustrator; fine artist; portrait painter; visual artist; printmaker; "
     "cartoonist; tattoo artist; muralist; tattooist; watercolor painter; comic artist; landscape painter; "
     "oil painter; mural painter; comics artist", "fine art"),
    ("27-1014.00", "Multimedia Artists and Animators", 43.6, "office",
     "animator; multimedia artist; 3d artist; vfx artist; motion designer; motion graphics designer; game artist; "
     "character artist; visual effects artist; concept artist; 3d modeler; technical artist; compositor; "
     "storyboard artist; 3d animator", "animation; visual effects"),
    ("27-1021.00", "Commercial and Industrial Designers", 43.1, "office",
     "industrial designer; commercial designer; furniture designer; car designer; packaging designer; "
     "automotive designer; toy designer", "industrial design"),
    ("27-1022.00", "Fashion Designers", 77.2, "office",
     "fashion designer; clothes designer; textile designer; costume designer; shoe designer; jewelry designer; "
     "fashion stylist; stylist of fashion; garment technologist; knitwear designer", "fashion; fashion design"),
    ("27-1023.00", "Floral Designers", 72.0, "shop",
     "florist; floral designer; flower arranger; flower shop owner; flower shop manager; flower seller in a shop; "
     "does flowers", "floristry"),
    ("27-1024.00", "Graphic Designers", 34.1, "office",
     "graphic designer; designer; brand designer; graphic artist; visual designer; logo designer; layout artist; "
     "creative designer; print designer; graphics designer; multimedia designer", "graphic design; design"),
    ("27-1025.00", "Interior Designers", 68.2, "office",
     "interior designer; interior decorator; kitchen designer; home stager; set decorator of homes; "
     "bathroom designer; interior architect; space planner", "interior design"),
    ("27-1026.00", "Merchandise Displayers and Window Trimmers", 68.8, "shop",
     "window dresser; visual merchandiser; visual merchandising manager", "visual merchandising"),
    ("27-1027.00", "Set and Exhibit Designers", 37.8, "",
     "set designer; stage designer; exhibition designer; exhibit designer; scenic designer; production designer; "
     "prop maker; lighting designer", ""),
    ("27-2011.00", "Actors", 83.6, "",
     "actor; actress; stage actor; voice actor; comedian; film actor; voiceover artist; thespian; stand up comedian; "
     "extra in films; clown; puppeteer; magician; entertainer; street performer; performer; circus artist; "
     "drag queen; acrobat; juggler; comic; children's entertainer", "acting; theater; entertainment; performing arts"),
    ("27-2012.01", "Producers", 73.8, "office",
     "producer; film producer; tv producer; theater producer; executive producer; radio producer; "
     "television producer; music producer; podcast producer; line producer; production coordinator of films; "
     "video producer; content producer; theater manager; production assistant in film; news producer; podcaster; "
     "record producer; digital producer; creative producer; runner on a film set",
     "film; television; tv; film production; the film industry"),
    ("27-2012.02", "Directors- Stage, Motion Pictures, Television, and Radio", 64.7, "office",
     "film director; theater director; stage director; movie director; tv director; filmmaker; film maker; "
     "documentary maker; documentary filmmaker; stage manager; video director; director of a play; "
     "artistic director; television director; assistant director in film", ""),
    ("27-2012.03", "Program Directors", 97.6, "office",
     "radio station manager; program director of a radio station; programming director; radio program director; "
     "station manager of a radio", ""),
    ("27-2012.04", "Talent Directors", 73.4, "office",
     "casting director; talent director; casting agent", ""),
    ("27-2021.00", "Athletes and Sports Competitors", 56.3, "",
     "athlete; footballer; professional footballer; soccer player; football player; basketball player; "
     "tennis player; golfer; jockey; boxer; cyclist; swimmer; rugby player; cricketer; professional athlete; "
     "hockey player; runner who races; baseball player; professional golfer; rugby league player; racing driver; "
     "wrestler; figure skater; skier; rower; gymnast; olympian; plays football professionally; esports player; "
     "cricket player", "professional sport; professional sports"),
    ("27-2022.00", "Coaches and Scouts", 55.1, "",
     "coach; football coach; soccer coach; sports coach; basketball coach; tennis coach; swimming coach; "
     "cricket coach; athletics coach; rugby coach; gymnastics coach; scout; football manager; football scout; "
     "baseball coach; hockey coach; head coach; running coach; track coach; golf coach; volleyball coach; "
     "football trainer; soccer trainer; swim coach; boxing coach; team coach; cheerleading coach; rowing coach; "
     "netball coach; golf pro; golf professional; athletics trainer of runners; strength and conditioning coach; "
     "little league coach; softball coach; sports scout; tennis pro; football academy coach; strength coach; "
     "talent scout of players; youth coach; wrestling coach; performance coach of athletes",
     "coaching; sport; sports; sports coaching"),
    ("27-2023.00", "Umpires, Referees, and Other Sports Officials", 52.4, "",
     "referee; umpire; football referee; sports official; linesman", "refereeing"),
    ("27-2031.00", "Dancers", 61.6, "",
     "dancer; ballet dancer; ballerina; professional dancer", "dance"),
    ("27-2032.00", "Choreographers", 60.5, "",
     "choreographer", ""),
    ("27-2041.01", "Music Directors", 92.0, "",
     "conductor of an orchestra; choir director; choirmaster; choir leader; music director; orchestra conductor; "
     "band director; musical director; bandleader; choir conductor; director of music; choral director; band leader; "
     "choral conductor", ""),
    ("27-2041.04", "Music Composers and Arrangers", 24.4, "",
     "composer; songwriter; music arranger; lyricist; film composer; song writer; orchestrator", ""),
    ("27-2042.01", "Singers", 64.2, "",
     "singer; opera singer; vocalist; rapper; backing singer; wedding singer; soprano; jazz singer; sings in a band; "
     "chorister", ""),
    ("27-2042.02", "Musicians, Instrumental", 71.3, "",
     "musician; pianist; guitarist; drummer; violinist; organist; church organist; cellist; plays in an orchestra; "
     "plays in a band; bass player; trumpeter; saxophonist; flautist; guitar player; session musician; dj; "
     "wedding dj; disc jockey; keyboard player; orchestra player; plays the piano; orchestra musician; flutist; "
     "bassist; plays the guitar; harpist; fiddler; band player; plays the violin; percussionist; clarinetist; "
     "oboist; organ player; plays the cello; plays the trumpet; plays the saxophone; plays the drums; "
     "plays the flute; plays the organ; plays the bass; plays the harp", "music; the music industry"),
    ("27-3011.00", "Radio and Television Announcers", 93.1, "",
     "radio presenter; tv presenter; radio host; radio announcer; broadcaster; television presenter; newsreader; "
     "presenter; radio dj; anchorman; news anchor; talk show host; tv host; mc; master of ceremonies; "
     "game show host; toastmaster; compere; radio personality", "radio; broadcasting"),
    ("27-3022.00", "Reporters and Correspondents", 69.6, "office",
     "journalist; reporter; correspondent; news reporter; columnist; sports reporter; war correspondent; "
     "sports journalist; freelance journalist; news correspondent; writes for a newspaper; photojournalist; "
     "local reporter; science journalist; investigative journalist; newspaper writer; food critic; film critic; "
     "critic; newspaper worker; reporter for a newspaper; tech journalist; staff writer at a newspaper; "
     "features writer; commentator", "journalism; the media; newspapers; media"),
    ("27-3031.00", "Public Relations Specialists", 83.8, "office",
     "public relations specialist; publicist; press officer; communications officer; pr consultant; spokesman; "
     "communications specialist; pr officer; press secretary; communications coordinator; media relations officer; "
     "public information officer; public affairs officer; pr account executive; pr specialist; "
     "public affairs consultant; lobbyist; communications consultant; internal communications specialist; "
     "pr executive; communications executive; communications advisor; public affairs specialist; "
     "corporate communications specialist; press agent; communications associate; public relations officer; "
     "external affairs officer", "communications; public affairs; pr; public relations"),
    ("27-3041.00", "Editors", 56.3, "office",
     "editor; copy editor; newspaper editor; book editor; magazine editor; managing editor; publisher; "
     "commissioning editor; subeditor; sub editor; editorial assistant; editor in chief; features editor; "
     "news editor; content editor; production editor; publishing manager; editorial manager; publishing editor; "
     "acquisitions editor; picture editor; chief editor; web editor", "publishing"),
    ("27-3042.00", "Technical Writers", 26.6, "office",
     "technical writer; technical author; documentation specialist; documentation writer; technical editor; "
     "documentation manager; medical writer", "technical writing"),
    ("27-3043.04", "Copy Writers", 81.9, "office",
     "copywriter; copy writer; content writer; ghostwriter; ghost writer; writes ads; web content writer; "
     "seo writer; content designer; communications writer; speechwriter; speech writer; marketing writer",
     "copywriting"),
    ("27-3043.05", "Poets, Lyricists and Creative Writers", 5.0, "",
     "writer; author; novelist; poet; playwright; screenwriter; blogger; writes books; children's author; "
     "script writer; scriptwriter; biographer; creative writer; freelance writer; book author; essayist; "
     "crime writer; children's writer; dramatist; romance writer; memoirist; science writer", "writing"),
    ("27-3091.00", "Interpreters and Translators", 69.1, "office",
     "interpreter; translator; sign language interpreter; court interpreter; localization manager; bsl interpreter; "
     "asl interpreter; localization specialist; conference interpreter; medical interpreter; subtitler",
     "translation; interpreting; localization"),
    ("27-4011.00", "Audio and Video Equipment Technicians", 49.5, "",
     "av technician; audio visual technician; lighting technician; stage technician; stagehand; audio technician; "
     "stage hand; roadie; sound and lighting technician; theater technician; gaffer; grip on a film; "
     "event technician; projectionist; a v technician; av engineer", ""),
    ("27-4012.00", "Broadcast Technicians", 36.4, "",
     "broadcast engineer; broadcast technician; transmission engineer", ""),
    ("27-4014.00", "Sound Engineering Technicians", 42.7, "",
     "sound engineer; audio engineer; sound technician; recording engineer; sound designer; sound mixer; "
     "mixing engineer; sound recordist; live sound engineer; sound man; mastering engineer", "sound engineering"),
    ("27-4021.00", "Photographers", 67.3, "",
     "photographer; wedding photographer; takes photos; photo studio owner; portrait photographer; "
     "takes photographs; takes pictures; fashion photographer; press photographer; freelance photographer; "
     "newborn photographer; studio photographer; family photographer; sports photographer; photo shop owner",
     "photography"),
    ("27-4031.00", "Camera Operators, Television, Video, and Motion Picture", 63.7, "",
     "cameraman; videographer; camera operator; cinematographer; director of photography; drone operator; "
     "drone pilot; tv cameraman; wedding videographer; drone photographer; lighting cameraman", "videography"),
    ("27-4032.00", "Film and Video Editors", 36.2, "",
     "film editor; video editor; film cutter; vision mixer; movie editor; post production editor; edits videos; "
     "youtuber; tv editor", "video editing"),
)
# fmt: on
