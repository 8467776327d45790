// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/ignorepatterns.h"

#include <ranges>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// `[…]` at `at` as a class of a regular expression; moves `at` to its end. Empty: it has no end.
QString classFrom(const QString &pattern, qsizetype &at)
{
    const qsizetype end = pattern.indexOf(u']', at + 2);
    if (end < 0) {
        return {};
    }
    QString inner = pattern.mid(at + 1, end - at - 1);
    const bool isNot = inner.startsWith(u'!') || inner.startsWith(u'^');
    inner = QString(isNot ? inner.sliced(1) : inner).replace(u'\\', u"\\\\"_s).replace(u'[', u"\\["_s);
    at = end;
    return u'[' + (isNot ? u"^/"_s : QString()) + inner + u']';
}

QString expressionFor(const QString &pattern)
{
    QString expression;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar c = pattern.at(at);
        if (QStringView(pattern).sliced(at).startsWith(u"**/")) {
            expression += "(?:.*/)?"_L1;
            at += 2;
        } else if (QStringView(pattern).sliced(at).startsWith(u"**")) {
            expression += ".*"_L1;
            ++at;
        } else if (c == u'*') {
            expression += "[^/]*"_L1;
        } else if (c == u'?') {
            expression += "[^/]"_L1;
        } else if (c == u'[') {
            const QString set = classFrom(pattern, at);
            expression += set.isEmpty() ? u"\\["_s : set;
        } else {
            expression += QRegularExpression::escape(QString(c));
        }
    }
    return expression;
}

} // namespace

void IgnorePatterns::add(const QString &lines)
{
    for (QString line : lines.split(u'\n')) {
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        Pattern pattern;
        pattern.keeps = line.startsWith(u'!');
        line.remove(0, pattern.keeps ? 1 : 0);
        pattern.isFolder = line.endsWith(u'/');
        line.chop(pattern.isFolder ? 1 : 0);
        const bool isAnchored = line.contains(u'/');
        line.remove(0, line.startsWith(u'/') ? 1 : 0);
        pattern.expression = QRegularExpression(
            QRegularExpression::anchoredPattern((isAnchored ? QString() : u"(?:.*/)?"_s) + expressionFor(line)),
            QRegularExpression::DotMatchesEverythingOption);
        if (pattern.expression.isValid()) {
            m_patterns.append(pattern);
        }
    }
}

bool IgnorePatterns::isIgnored(const QString &path, bool isFolder) const
{
    for (const Pattern &pattern : m_patterns | std::views::reverse) {
        if ((isFolder || !pattern.isFolder) && pattern.expression.match(path).hasMatch()) {
            return !pattern.keeps;
        }
    }
    return false;
}

IgnorePatterns IgnorePatterns::standard()
{
    IgnorePatterns patterns;
    patterns.add(uR"(
.DS_Store
Thumbs.db
.git
.gitignore
.mcpbignore
.env
.env.*
.venv
__pycache__
*.log
*.map
*.mcpb
*.dxt
*.tsbuildinfo
.npm
.npmrc
.yarn
.yarnrc
.yarnrc.yml
.pnp.*
node_modules/.bin
node_modules/.cache
node_modules/.package-lock.json
package-lock.json
yarn.lock
)"_s);
    return patterns;
}

} // namespace Signalbox
