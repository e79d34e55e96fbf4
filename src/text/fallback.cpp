// fontconfig ranks the installed fonts by family, language and weight; in that order the first wins that has colour when
// an emoji is wanted and none otherwise, and that then covers the most of the cluster: a sequence of emoji is one picture
// only in a font that has all its parts. Same fonts and same configuration, same choice.
#include "text/fallback.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include "text/fontconfig_library.hpp"
#include "text/utf8.hpp"

namespace vellum::text {
namespace {

const FontconfigLibrary& fc() { return FontconfigLibrary::get(); }

struct Destroy {
    void operator()(FcConfig* config) const { fc().ConfigDestroy(config); }
    void operator()(FcPattern* pattern) const { fc().PatternDestroy(pattern); }
    void operator()(FcFontSet* set) const { fc().FontSetDestroy(set); }
};
using Config = std::unique_ptr<FcConfig, Destroy>;
using Pattern = std::unique_ptr<FcPattern, Destroy>;
using FontSet = std::unique_ptr<FcFontSet, Destroy>;

/// A configuration of our own, which ends with the process; fontconfig's shared one would stay behind.
FcConfig* config() {
    static const Config loaded(fc().InitLoadConfigAndFonts());
    return loaded.get();
}

int fontconfig_weight(Weight weight) {
    switch (weight) {
        case Weight::medium: return FC_WEIGHT_MEDIUM;
        case Weight::semibold: return FC_WEIGHT_DEMIBOLD;
        case Weight::regular: break;
    }
    return FC_WEIGHT_REGULAR;
}

const FcChar8* chars(const char* text) { return reinterpret_cast<const FcChar8*>(text); }

Pattern pattern(const Wanted& wanted) {
    Pattern pattern(fc().PatternCreate());
    fc().PatternAddString(pattern.get(), FC_FAMILY, chars(wanted.emoji ? "emoji" : "sans-serif"));
    // Without a language fontconfig takes the user's, and the picture would depend on who draws it.
    fc().PatternAddString(pattern.get(), FC_LANG, chars(wanted.language.empty() ? "en" : wanted.language.c_str()));
    fc().PatternAddInteger(pattern.get(), FC_WEIGHT, fontconfig_weight(wanted.weight));
    fc().PatternAddInteger(pattern.get(), FC_SLANT, FC_SLANT_ROMAN);
    fc().ConfigSubstitute(config(), pattern.get(), FcMatchPattern);
    fc().DefaultSubstitute(pattern.get());
    return pattern;
}

bool flag(const FcPattern* font, const char* name) {
    FcBool value = FcFalse;
    return fc().PatternGetBool(font, name, 0, &value) == FcResultMatch && value == FcTrue;
}

std::string text(const FcPattern* font, const char* name) {
    FcChar8* value = nullptr;
    if (fc().PatternGetString(font, name, 0, &value) != FcResultMatch) return {};
    return reinterpret_cast<const char*>(value);
}

/// Outlines, or pictures in colour; a variable font stands beside its instances, which are complete.
bool is_usable(const FcPattern* font) {
    return (flag(font, FC_SCALABLE) || flag(font, FC_COLOR)) && !flag(font, FC_VARIABLE);
}

/// The usable fonts, best first.
struct Ranking {
    FontSet set;
    std::vector<const FcPattern*> fonts;
};

Ranking rank(const Wanted& wanted) {
    FcResult result = FcResultMatch;
    Ranking ranking{FontSet(fc().FontSort(config(), pattern(wanted).get(), FcFalse, nullptr, &result)), {}};
    if (!ranking.set) return ranking;
    const std::span all(ranking.set->fonts, static_cast<std::size_t>(ranking.set->nfont));
    std::ranges::copy_if(all, std::back_inserter(ranking.fonts), is_usable);
    return ranking;
}

const std::vector<const FcPattern*>& ranked_fonts(const Wanted& wanted) {
    config();  // first, so that it outlives its fonts
    static std::map<Wanted, Ranking> rankings;
    const auto known = rankings.find(wanted);
    return (known != rankings.end() ? known : rankings.emplace(wanted, rank(wanted)).first)->second.fonts;
}

/// How many of the cluster's characters the font has; 0 without the first.
std::size_t coverage(const FcPattern* font, std::span<const std::uint32_t> cluster) {
    FcCharSet* covered = nullptr;
    if (fc().PatternGetCharSet(font, FC_CHARSET, 0, &covered) != FcResultMatch) return 0;
    const auto has = [&](std::uint32_t c) { return fc().CharSetHasChar(covered, c) == FcTrue; };
    return has(cluster.front()) ? static_cast<std::size_t>(std::ranges::count_if(cluster, has)) : 0;
}

const FcPattern* best(std::span<const std::uint32_t> cluster, const Wanted& wanted) {
    const FcPattern* best = nullptr;
    std::tuple<bool, std::size_t> best_rank;
    for (const FcPattern* font : ranked_fonts(wanted)) {
        const std::size_t covered = coverage(font, cluster);
        const std::tuple rank{flag(font, FC_COLOR) == wanted.emoji, covered};
        if (covered > 0 && (!best || rank > best_rank)) std::tie(best, best_rank) = std::tuple{font, rank};
    }
    return best;
}

/// The face of a font that fontconfig knows, opened once.
const FontFace& open(const FcPattern* font) {
    static std::map<std::pair<std::string, int>, FontFace> faces;
    int index = 0;
    fc().PatternGetInteger(font, FC_INDEX, 0, &index);
    std::string path = text(font, FC_FILE);
    const auto key = std::pair{path, index};
    FaceSource source{{}, std::move(path), index, text(font, FC_FAMILY), flag(font, FC_COLOR)};
    return faces.try_emplace(key, std::move(source)).first->second;
}

}  // namespace

const FontFace* find_face(std::span<const std::uint32_t> cluster, const Wanted& wanted) {
    static std::map<std::pair<CodePoints, Wanted>, const FontFace*> found;
    const auto [entry, fresh] = found.try_emplace({{cluster.begin(), cluster.end()}, wanted}, nullptr);
    if (!fresh) return entry->second;
    if (const FcPattern* font = best(cluster, wanted)) entry->second = &open(font);
    return entry->second;
}

}  // namespace vellum::text
