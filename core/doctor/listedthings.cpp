// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/listedthings.h"

#include "core/json/jsonparse.h"
#include "core/json/rawjson.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostDeviations = 1000;

struct ListWords
{
    const char *member;
    QString place;
};

ListWords wordsOf(Lister::List list)
{
    switch (list) {
    case Lister::List::Tools:
        return {"tools", u"tools/list"_s};
    case Lister::List::Resources:
        return {"resources", u"resources/list"_s};
    case Lister::List::ResourceTemplates:
        return {"resourceTemplates", u"resources/templates/list"_s};
    case Lister::List::Prompts:
        return {"prompts", u"prompts/list"_s};
    }
    return {};
}

void note(ListedThings &things, const QString &place, const QList<Deviation> &deviations, const QString &before = {})
{
    for (Deviation deviation : deviations) {
        if (things.deviations.size() >= kMostDeviations) {
            return;
        }
        deviation.pointer.prepend(before);
        things.deviations.append({.place = place, .deviation = deviation});
    }
}

template<typename T>
QList<T> entriesOf(ListedThings &things, const Lister::Outcome &outcome, Decoded<T> (*decode)(const Json &))
{
    const ListWords words = wordsOf(outcome.list);
    note(things, words.place, outcome.deviations);
    QList<T> entries;
    for (const QByteArray &page : outcome.pages) {
        RawJsonWalk walk(rawMember(page, words.member));
        for (int index = 0; walk.next(); ++index) {
            const Result<ParsedJson> entry = parseJson(walk.value());
            if (!entry) {
                continue; // the lister has told of it
            }
            Decoded<T> decoded = decode(entry->value);
            note(things, words.place, decoded.deviations,
                 u'/' + QLatin1StringView(words.member) + u'/' + QString::number(index));
            if (decoded.usable) {
                appendWords(things.words, decoded.value);
                entries.append(std::move(decoded.value));
            }
        }
    }
    return entries;
}

} // namespace

ListedThings listedThings(const QList<Lister::Outcome> &lists)
{
    ListedThings things;
    for (const Lister::Outcome &outcome : lists) {
        switch (outcome.list) {
        case Lister::List::Tools:
            things.tools = entriesOf<Tool>(things, outcome, decodeTool);
            break;
        case Lister::List::Resources:
            things.resources = entriesOf<Resource>(things, outcome, decodeResource).size();
            break;
        case Lister::List::ResourceTemplates:
            things.templates = entriesOf<Resource>(things, outcome, decodeResourceTemplate).size();
            break;
        case Lister::List::Prompts:
            things.prompts = entriesOf<Prompt>(things, outcome, decodePrompt).size();
            break;
        }
    }
    return things;
}

} // namespace Signalbox
