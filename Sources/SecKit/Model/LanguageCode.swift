/// The codes of languages in which help may be offered: ISO 639-1, and of ISO 639-3 the languages of Mexico, those of people
/// migrating through it, and sign languages.
enum LanguageCode {
  static func isKnown(_ code: String) -> Bool { two.contains(code) || three.contains(code) }

  private static let two = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et \
    eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl \
    km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj \
    om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to \
    tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(separator: " ").map(String.init))

  private static let three = Set(
    """
    spa eng fra por deu ita zho ara nah nhn nch ncj ngu nhe nhg nhi nhk nhm nhp nhw nhx nhy nhz naz nci azz ppl myn yua mix \
    mxv mig mim mio mip miy mza mxt vmj vmm xtm zap zaw zab zai zao ztq zpu oto ote otm ott otn ots otl tzo tzh tze tzu tlc \
    top tot tos too maz mmc ctu chh cti ctz chz cco maa mau mab maq mir mxp neq pua tsz pur tar thh thv twr yaq mfy hch crn \
    cora huv amu amm azg tpc tpl tpx tcf tee tla tpp ood pii sei kic pai pae klb coc dih kmi nti lac lcd ixc cuh cux cut icr cut \
    trq trc trs cta ctp cly cya poe pls pbf jit jac toj mam mvj ixl ixj quc kek cak agu agr mop itz lac chf ctl quv mhc knj kjb \
    zoc zoh zoq zor zos poq tee pah mat olo ocu pmq pme cpa chq cle hus tzz var mto mco xcm opt car cab jam hat gym kun miq \
    aym que quy quz grn arn lsm mfs ase ssp bzs csn fsl msd yucateco
    """.split(separator: " ").map(String.init).filter { $0.utf8.count == 3 })
}
