// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/StemRole.h"

#include <QHash>
#include <QSet>

namespace lacquer {

namespace {

struct Row {
    const char* role;
    const char* sure;      ///< words between commas
    const char* doubtful;
};

/// First the stems by what they are kept as.
constexpr Row stems[] = {
    {"drums", "drum,drums,drm,drms,schlagzeug,drumkit,drum kit,trommel,trommeln", "dr,kit,beat,beats"},
    {"kick", "kick,kicks,kik,bassdrum,bass drum,kickdrum,kick drum", "bd"},
    {"snare", "snare,snares", "sn,sd"},
    {"toms", "tom,toms", ""},
    {"hats", "hat,hats,hihat,hihats,hi hat,hi hats", "hh"},
    {"cymbals", "cymbal,cymbals,becken", "ride,crash,cym"},
    {"overheads", "overhead,overheads", "oh,ohs"},
    {"percussion", "perc,percs,percussion,perkussion,shaker,shakers,tambourine,tamb,conga,congas,bongos", "clap,claps"},
    {"bass", "bass,bässe,bassgitarre,ebass,e bass,bass git,bass gtr,kontrabass,subbass,sub bass", "bs,808,upright"},
    {"guitars", "guitar,guitars,git,gits,gitarre,gitarren,gtr,gtrs,guit,egit,agit,e git,a git,egitarre,e gitarre", "gt,rhythm"},
    {"piano", "piano,pianos,klavier,pno,flügel,fluegel", ""},
    {"organ", "organ,orgel,hammond", ""},
    {"keys", "keys,keyboard,keyboards,tasten,rhodes,wurli,wurlitzer,clav,epiano,e piano", "key,kb"},
    {"synth", "synth,synths,synthesizer,synthie,pad,pads", "syn,arp,arps,plucks"},
    {"strings", "strings,string,streicher,strgs,violin,violins,viola,cello,celli,geige,geigen", "str"},
    {"orchestra", "orchestra,orchester,orch", ""},
    {"brass", "brass,bläser,blaeser,horn,horns,trumpet,trumpets,trompete,trompeten,trombone,posaune,sax,saxophone,saxofon,saxophon", ""},
    {"woodwinds", "woodwinds,woodwind,flute,flutes,flöte,floete,clarinet,klarinette,oboe", ""},
    {"vocals", "vox,vocal,vocals,voc,vocs,voxes,gesang,leadvox,leadvocal,leadvocals,lead vox,lead vocal,lead vocals,lead voc,"
               "leadgesang",
     "vx,voice,voices,stimme,stimmen,lead,lv,acapella,a cappella,acappella,acapellas"},
    {"backing vocals", "bgv,bgvs,bgvox,bvox,bvs,bgs,backing vocals,backing vocal,backing vox,backing voc,back vox,back vocals,"
                       "background vocals,background vox,backingvocals,backingvox,backvox,backings,harmonies,adlibs,ad libs,hintergrundgesang,backgrounds",
     "bv,bg,harmony,adlib"},
    {"choir", "choir,choirs,chor,chöre,choere", "chorus"},
    {"effects", "effects,effekte,sfx,efx,risers", "fx,effect,effekt,noise,atmo,atmos,ambience,riser"},
    {"backing", "", "backing,playback,instrumental,instrumentals,rest,other,others,music,musik,misc"},
};

constexpr const char* mixWords = "mix,mixes,mixdown,mixdowns,2mix,2 mix,fullmix,full mix,stereo mix,stereomix,roughmix,rough mix,master,"
                                 "mastered,masters,premaster,pre master,stereo master,2 track,2track,gesamtmix";
constexpr const char* doubtfulMixWords = "stereo,full,rough,gesamt,summe,mst,main";
constexpr const char* asideWords = "click,clicktrack,click track,guide,timecode,ltc,preview,crowd,klick";
constexpr const char* qualifiers = "l,r,left,right,links,rechts,in,out,di,amp,dry,wet,bus,buss,grp,group,sub,main,room,rooms,close,far,top,"
                                   "bottom,lead,back,backing,background,electric,acoustic,akustik,clean,dist,distorted,crunch,rhythm,solo,"
                                   "male,female,double,dbl,doubles,high,low,hi,lo,mid,side,stereo,mono,all,full,sum,gesamt,comp,live,verb,"
                                   "reverb,delay,e,mic,grand,elec,ac,oh,overhead,loop,loops,samples,trig,verse,bridge,intro,outro";
constexpr const char* openers = "lead,back,backing,background,electric,acoustic,akustik,clean,dist,distorted,crunch,rhythm,solo,male,female,"
                                "main,sub,room,e,elec,grand,doubled";
constexpr const char* fileTalk = "stem,stems,track,tracks,multitrack,multitracks,multi,spur,spuren,einzelspuren,audio,audiofiles,files,dateien,"
                                 "wav,wavs,wave,flac,aiff,aif,mp3,ogg,bit,khz,k,hz,16bit,24bit,32bit,32float,float,48k,96k,44k,48khz,96khz,"
                                 "final,fin,bounce,bounced,bounces,print,prints,export,exports,exported,render,renders,consolidated,"
                                 "master,masters,mix,mixes,mixdown,mixdowns,new,neu,for,mastering,to,songs,lieder";

template <class Add>
void forEachWord(const char* words, Add add)
{
    for (const QString& word : QString::fromUtf8(words).split(QLatin1Char(','), Qt::SkipEmptyParts))
        add(word);
}

QHash<QString, RoleWord> makeTable()
{
    QHash<QString, RoleWord> table;
    const auto enter = [&](const char* words, NamedPart part, const char* role, bool doubtful) {
        forEachWord(words, [&](const QString& word) { table.insert(word, {part, QString::fromUtf8(role), doubtful}); });
    };
    for (const Row& row : stems) {
        enter(row.doubtful, NamedPart::Stem, row.role, true);
        enter(row.sure, NamedPart::Stem, row.role, false);
    }
    enter(doubtfulMixWords, NamedPart::Mix, "", true);
    enter(mixWords, NamedPart::Mix, "", false);
    enter(asideWords, NamedPart::Aside, "", true);
    return table;
}

QSet<QString> setOf(const char* words)
{
    QSet<QString> set;
    forEachWord(words, [&](const QString& word) { set.insert(word); });
    return set;
}

}  // namespace

std::optional<RoleWord> roleOf(const QString& words)
{
    static const QHash<QString, RoleWord> table = makeTable();
    const auto found = table.find(words);
    return found == table.end() ? std::nullopt : std::optional(*found);
}

bool qualifiesRole(const QString& word)
{
    static const QSet<QString> words = setOf(qualifiers);
    return words.contains(word);
}

bool opensRole(const QString& word)
{
    static const QSet<QString> words = setOf(openers);
    return words.contains(word);
}

bool isFileTalk(const QString& word)
{
    static const QSet<QString> words = setOf(fileTalk);
    return words.contains(word);
}

const QStringList& knownRoles()
{
    static const QStringList roles = [] {
        QStringList all;
        for (const Row& row : stems)
            all << QString::fromUtf8(row.role);
        return all;
    }();
    return roles;
}

}  // namespace lacquer
