// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette/paletteindex.h"

#include "ui/models/visibletext.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Signalbox {

using Kind = PaletteItem::Kind;

namespace {

constexpr std::size_t kBetweenLooks = 1024; // names, until it looks whether to stop

struct Hit
{
    std::size_t item = 0;
    FuzzyMatch match;
};

/// By its text, or by a word that is not shown.
std::optional<FuzzyMatch> matchInOne(QStringView typed, const PaletteItem &item, const QString &folded)
{
    std::optional<FuzzyMatch> match = FuzzyMatch::of(typed, item.text, folded);
    for (const QString &word : item.words) {
        if (const std::optional<FuzzyMatch> unseen = FuzzyMatch::ofUnseen(typed, word);
            unseen && (!match || unseen->score > match->score)) {
            match = unseen;
        }
    }
    return match;
}

/// Several words, each of which is in its text or in a word that is not shown, in any order: as good as the worst of them.
std::optional<FuzzyMatch> matchByWords(QStringView typed, const PaletteItem &item, const QString &folded)
{
    FuzzyMatch match{.score = std::numeric_limits<int>::max()};
    for (const QStringView word : typed.tokenize(u' ', Qt::SkipEmptyParts)) {
        const std::optional<FuzzyMatch> one = matchInOne(word, item, folded);
        if (!one || one->isScattered) { // a few letters are scattered over everything
            return {};
        }
        match.score = std::min(match.score, one->score);
        match.places += one->places;
    }
    std::ranges::sort(match.places);
    const auto repeated = std::ranges::unique(match.places);
    match.places.erase(repeated.begin(), repeated.end());
    return match;
}

std::optional<FuzzyMatch> matchOf(const QString &typed, const PaletteItem &item, const QString &folded)
{
    std::optional<FuzzyMatch> match = matchInOne(typed, item, folded);
    if (typed.contains(u' ') && (!match || match->isScattered)) {
        if (std::optional<FuzzyMatch> words = matchByWords(typed, item, folded)) {
            return words;
        }
    }
    return match;
}

} // namespace

qsizetype PaletteSources::count() const
{
    qsizetype count = commands.size();
    for (const Server &server : servers) {
        count += 1 + (server.tools ? server.tools->tools.size() : 0)
                 + (server.prompts ? server.prompts->prompts.size() : 0)
                 + (server.resources ? server.resources->resources.size() : 0)
                 + (server.templates ? server.templates->resources.size() : 0);
    }
    return count;
}

PaletteIndex::PaletteIndex(const PaletteSources &sources, const std::stop_token &stop)
{
    const auto count = std::size_t(sources.count());
    m_items.reserve(count);
    m_folded.reserve(count);
    for (const PaletteSources::Server &server : sources.servers) {
        add(PaletteItem::of(Kind::Server, server.name, {}, server.id, server.name));
    }
    for (const PaletteItem &command : sources.commands) {
        add(command);
    }
    for (const PaletteSources::Server &server : sources.servers) {
        if (!stop.stop_requested()) {
            addServer(server);
        }
    }
}

void PaletteIndex::addServer(const PaletteSources::Server &server)
{
    for (const Tool &tool : server.tools ? server.tools->tools : QList<Tool>()) {
        add(PaletteItem::of(Kind::Tool, tool.name, server.name, server.id, tool.name));
    }
    for (const Prompt &prompt : server.prompts ? server.prompts->prompts : QList<Prompt>()) {
        add(PaletteItem::of(Kind::Prompt, prompt.name, server.name, server.id, prompt.name));
    }
    for (const ResourceListPtr &list : {server.resources, server.templates}) {
        for (const Resource &resource : list ? list->resources : QList<Resource>()) {
            add(PaletteItem::of(resource.isTemplate ? Kind::ResourceTemplate : Kind::Resource,
                                resource.name.isEmpty() ? resource.uri : resource.name, server.name, server.id,
                                resource.uri));
        }
    }
}

void PaletteIndex::add(PaletteItem item)
{
    item.text = visibleText(item.text);
    item.detail = visibleText(item.detail);
    for (QString &word : item.words) {
        word = word.toLower();
    }
    m_folded.push_back(item.text.toLower());
    m_items.push_back(std::move(item));
}

PaletteFound PaletteIndex::find(const QString &typed, std::size_t most, const std::stop_token &stop) const
{
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (i % kBetweenLooks == 0 && stop.stop_requested()) {
            return {};
        }
        if (std::optional<FuzzyMatch> match = matchOf(typed, m_items[i], m_folded[i])) {
            match->score -= m_items[i].usable ? 0 : 1; // of equals, what can be done comes first
            hits.push_back({.item = i, .match = std::move(*match)});
        }
    }
    const auto better = [](const Hit &one, const Hit &other) {
        return one.match.score != other.match.score ? one.match.score > other.match.score : one.item < other.item;
    };
    const auto shown = std::ptrdiff_t(std::min(hits.size(), most));
    std::partial_sort(hits.begin(), hits.begin() + shown, hits.end(), better);
    PaletteFound found;
    found.hits = int(hits.size());
    for (auto hit = hits.begin(); hit != hits.begin() + shown; ++hit) {
        found.rows.push_back({.item = m_items[hit->item], .match = std::move(hit->match)});
    }
    return found;
}

PaletteFound PaletteIndex::unfiltered(const QStringList &recent, std::size_t most) const
{
    std::vector<std::pair<qsizetype, std::size_t>> chosen; // how long ago, which
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (const qsizetype ago = recent.isEmpty() ? -1 : recent.indexOf(m_items[i].key()); ago >= 0) {
            chosen.emplace_back(ago, i);
        } else if (m_items[i].kind == Kind::Server || m_items[i].kind == Kind::Command) {
            others.push_back(i);
        }
    }
    std::ranges::sort(chosen);
    PaletteFound found;
    found.hits = int(chosen.size() + others.size());
    for (const auto &[ago, item] : chosen) {
        found.rows.push_back({.item = m_items[item]});
    }
    for (const std::size_t item : others) {
        found.rows.push_back({.item = m_items[item]});
    }
    found.rows.resize(std::min(found.rows.size(), most));
    return found;
}

} // namespace Signalbox
