// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/era.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr std::array kRevisions{Revision::V20260728, Revision::V20251125, Revision::V20250618, Revision::V20250326,
                                Revision::V20241105};

} // namespace

QString revisionText(Revision revision)
{
    switch (revision) {
    case Revision::V20241105:
        return u"2024-11-05"_s;
    case Revision::V20250326:
        return u"2025-03-26"_s;
    case Revision::V20250618:
        return u"2025-06-18"_s;
    case Revision::V20251125:
        return u"2025-11-25"_s;
    case Revision::V20260728:
        return u"2026-07-28"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Revision> revisionFromText(QStringView text)
{
    const auto *found = std::ranges::find_if(kRevisions, [text](Revision r) { return revisionText(r) == text; });
    return found == kRevisions.end() ? std::nullopt : std::optional(*found);
}

Era eraOf(Revision revision)
{
    return revision >= Revision::V20260728 ? Era::Modern : Era::Legacy;
}

QList<Revision> knownRevisions(Era era)
{
    QList<Revision> revisions;
    std::ranges::copy_if(kRevisions, std::back_inserter(revisions), [era](Revision r) { return eraOf(r) == era; });
    return revisions;
}

std::optional<EraPolicy> EraPolicy::fromText(QStringView text)
{
    if (text == u"auto") {
        return EraPolicy{};
    }
    if (text == u"legacy") {
        return EraPolicy{.mode = Mode::Legacy, .pinned = {}};
    }
    if (text == u"modern") {
        return EraPolicy{.mode = Mode::Modern, .pinned = {}};
    }
    const std::optional<Revision> revision = revisionFromText(text);
    if (!revision) {
        return std::nullopt;
    }
    return EraPolicy{.mode = eraOf(*revision) == Era::Modern ? Mode::Modern : Mode::Legacy, .pinned = revision};
}

QString EraPolicy::toText() const
{
    if (pinned) {
        return revisionText(*pinned);
    }
    switch (mode) {
    case Mode::Auto:
        return u"auto"_s;
    case Mode::Legacy:
        return u"legacy"_s;
    case Mode::Modern:
        return u"modern"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Signalbox
