// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/values/placeholder.h"

#include <QRegularExpression>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

bool isName(QStringView text)
{
    static const QRegularExpression name(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    return name.matchView(text).hasMatch();
}

bool isKnown(QStringView text)
{
    return text == "userHome"_L1 || text == "workspaceFolder"_L1 || text == "workspaceFolderBasename"_L1
           || text == "pathSeparator"_L1 || text == "/"_L1;
}

/// What stands behind "var:"; a variable called var may have a fallback as well (`${var:-else}`).
std::optional<Placeholder> profilePlace(const QString &inside)
{
    static const QRegularExpression place(u"\\A([A-Za-z_][A-Za-z0-9_.-]{0,99})(?:(:-)(.*))?\\z"_s);
    const QRegularExpressionMatch match = place.match(inside);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Placeholder found{.kind = Placeholder::Kind::Profile, .name = match.captured(1)};
    if (match.hasCaptured(2)) {
        found.fallback = match.captured(3);
    }
    return found;
}

/// What stands between the braces.
std::optional<Placeholder> placeholderFrom(const QString &inside, bool hasDollar)
{
    using Kind = Placeholder::Kind;
    if (inside.startsWith("file:"_L1) && inside.size() > 5) {
        return Placeholder{.kind = Kind::File, .name = inside.sliced(5)};
    }
    const bool saysEnvironment = inside.startsWith("env:"_L1);
    if (!hasDollar && !saysEnvironment) {
        return std::nullopt;
    }
    if (inside.startsWith("input:"_L1) && inside.size() > 6) {
        return Placeholder{.kind = Kind::Input, .name = inside.sliced(6)};
    }
    if (inside.startsWith("var:"_L1)) {
        if (const std::optional<Placeholder> place = profilePlace(inside.sliced(4))) {
            return place;
        }
    }
    if (isKnown(inside)) {
        return Placeholder{.kind = Kind::Known, .name = inside};
    }
    const QString rest = saysEnvironment ? inside.sliced(4) : inside;
    const qsizetype end = rest.indexOf(":-"_L1);
    const QString name = rest.first(end < 0 ? rest.size() : end);
    if (!isName(name)) {
        return std::nullopt;
    }
    Placeholder found{.kind = Kind::Variable, .name = name};
    if (end >= 0) {
        found.fallback = rest.sliced(end + 2);
    }
    return found;
}

} // namespace

QList<TextPart> placeholderParts(const QString &text)
{
    static const QRegularExpression braces(u"(\\$?)\\{([^{}\\n]{1,512})\\}"_s);
    QList<TextPart> parts;
    qsizetype taken = 0;
    const auto words = [&](qsizetype until) {
        if (until > taken) {
            parts.append({.words = text.sliced(taken, until - taken)});
        }
    };
    for (const QRegularExpressionMatch &match : braces.globalMatch(text)) {
        std::optional<Placeholder> found = placeholderFrom(match.captured(2), match.capturedLength(1) > 0);
        if (!found) {
            continue;
        }
        found->written = match.captured();
        words(match.capturedStart());
        parts.append({.words = {}, .placeholder = *found});
        taken = match.capturedEnd();
    }
    words(text.size());
    return parts;
}

bool holdsPlaceholder(const QString &text)
{
    return text.contains(u'{') && std::ranges::any_of(placeholderParts(text), [](const TextPart &part) {
               return part.placeholder.has_value();
           });
}

} // namespace Signalbox
