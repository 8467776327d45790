// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filtercompletion.h"

#include "core/journal/filter/filternode.h"
#include "core/journal/filter/filterquantity.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Candidate = FilterCompletion::Candidate;

class FilterCompletionText
{
    Q_DECLARE_TR_FUNCTIONS(JournalFilter)
};

/// The word before the cursor and what of it is being typed.
struct Place
{
    qsizetype wordAt = 0;
    qsizetype valueAt = -1; ///< behind the colon, or the last comma; -1: no key
    bool isQuoted = false;  ///< inside a quotation
};

Place placeOf(QStringView text)
{
    Place place;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (place.isQuoted) {
            i += c == u'\\' ? 1 : 0;
            place.isQuoted = c != u'"';
        } else if (c == u'"') {
            place.isQuoted = true;
            if (place.valueAt < 0) {
                place.wordAt = i;
            }
        } else if (c.isSpace() || c == u'(' || c == u')'
                   || (i == place.wordAt && (c == u'-' || c == u'!') && place.valueAt < 0)) {
            place.wordAt = i + 1;
            place.valueAt = -1;
        } else if ((c == u':' && place.valueAt < 0) || (c == u',' && place.valueAt >= 0)) {
            place.valueAt = i + 1;
        }
    }
    return place;
}

class Collector
{
public:
    explicit Collector(QString typed)
        : m_typed(std::move(typed))
    {
    }

    /// What begins with what was typed comes before what only holds it.
    void offer(const QString &text, const QString &shown, const QString &meaning)
    {
        if (shown.startsWith(m_typed, Qt::CaseInsensitive)) {
            m_first.append({text, meaning});
        } else if (shown.contains(m_typed, Qt::CaseInsensitive)) {
            m_then.append({text, meaning});
        }
    }
    void offerNames(const QStringList &names, const QString &prefix, const QString &meaning)
    {
        for (const QString &name : names) {
            offer(prefix + quotedWhereNeeded(name), name, meaning);
        }
    }
    [[nodiscard]] const QString &typed() const { return m_typed; }
    [[nodiscard]] QList<Candidate> candidates() const
    {
        return (m_first + m_then).first(std::min(m_first.size() + m_then.size(), FilterCompletion::kMost));
    }

private:
    QString m_typed;
    QList<Candidate> m_first;
    QList<Candidate> m_then;
};

void offerKeys(Collector &collector, const FilterNames &names)
{
    for (const FilterKeyInfo &info : filterKeys()) {
        if (info.text().startsWith(collector.typed(), Qt::CaseInsensitive)) {
            collector.offer(info.text() + u':', info.text(), info.meaning());
        }
    }
    if (collector.typed().isEmpty()) {
        return;
    }
    const auto meaning = [](FilterKey key) { return infoOf(key).meaning(); };
    collector.offerNames(names.servers, u"server:"_s, meaning(FilterKey::Server));
    collector.offerNames(names.tools, u"tool:"_s, meaning(FilterKey::Tool));
    collector.offerNames(names.methods, u"method:"_s, meaning(FilterKey::Method));
}

void offerTimes(Collector &collector)
{
    collector.offer(u"10m"_s, u"10m"_s, FilterCompletionText::tr("ten minutes ago"));
    collector.offer(u"1h"_s, u"1h"_s, FilterCompletionText::tr("an hour ago"));
    collector.offer(u"today"_s, u"today"_s, FilterCompletionText::tr("midnight"));
    collector.offer(u"yesterday"_s, u"yesterday"_s, FilterCompletionText::tr("midnight a day ago"));
    collector.offer(u"7d"_s, u"7d"_s, FilterCompletionText::tr("seven days ago"));
}

/// Units for a number that has none yet, or examples for an empty place.
void offerQuantities(Collector &collector, FilterValueType type)
{
    const QString typed = collector.typed();
    if (!typed.isEmpty() && typed.back().isDigit()) {
        for (const QString &unit : quantityUnits(type)) {
            collector.offer(typed + unit, typed + unit, FilterCompletionText::tr("in %1").arg(unit));
        }
    } else if (type == FilterValueType::Duration) {
        collector.offer(u">100ms"_s, u">100ms"_s, FilterCompletionText::tr("longer"));
        collector.offer(u"<10ms"_s, u"<10ms"_s, FilterCompletionText::tr("shorter"));
        collector.offer(u"100ms..2s"_s, u"100ms..2s"_s, FilterCompletionText::tr("from … to"));
    } else if (type == FilterValueType::Bytes) {
        collector.offer(u">1MB"_s, u">1MB"_s, FilterCompletionText::tr("larger"));
        collector.offer(u"<1kB"_s, u"<1kB"_s, FilterCompletionText::tr("smaller"));
        collector.offer(u"10kB..1MB"_s, u"10kB..1MB"_s, FilterCompletionText::tr("from … to"));
    }
}

void offerValues(Collector &collector, FilterKey key, const FilterNames &names)
{
    for (const FilterWordInfo &word : filterWords(key)) {
        collector.offer(word.text(), word.text(), word.meaning());
    }
    switch (key) {
    case FilterKey::Server:
        return collector.offerNames(names.servers, {}, infoOf(key).meaning());
    case FilterKey::Method:
        return collector.offerNames(names.methods, {}, infoOf(key).meaning());
    case FilterKey::Tool:
        return collector.offerNames(names.tools, {}, infoOf(key).meaning());
    case FilterKey::About:
        return collector.offerNames(names.abouts, {}, infoOf(key).meaning());
    case FilterKey::Tag:
        return collector.offerNames(names.tags, {}, infoOf(key).meaning());
    case FilterKey::Caller:
        return collector.offerNames(names.callers, {}, infoOf(key).meaning());
    default:
        break;
    }
    if (infoOf(key).type == FilterValueType::Time) {
        offerTimes(collector);
    }
    offerQuantities(collector, infoOf(key).type);
}

} // namespace

FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterNames &names)
{
    const QStringView before = QStringView(text).first(std::clamp<qsizetype>(cursor, 0, text.size()));
    const Place place = placeOf(before);
    const bool hasKey = place.valueAt >= 0;
    const FilterKeyInfo *info =
        hasKey ? findFilterKey(before.sliced(place.wordAt, before.indexOf(u':', place.wordAt) - place.wordAt))
               : nullptr;
    FilterCompletion completion{.from = hasKey ? place.valueAt : place.wordAt, .length = 0, .candidates = {}};
    completion.length = before.size() - completion.from;
    if ((place.isQuoted && !hasKey) || (hasKey && info == nullptr)) {
        return completion;
    }
    QString typed = before.sliced(completion.from).toString();
    typed.remove(u'"');
    Collector collector(typed);
    if (info != nullptr) {
        offerValues(collector, info->key, names);
    } else {
        offerKeys(collector, names);
    }
    completion.candidates = collector.candidates();
    return completion;
}

} // namespace Signalbox
