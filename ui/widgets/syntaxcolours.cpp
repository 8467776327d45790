// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/syntaxcolours.h"

#include "ui/theme/tokens.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>

namespace Signalbox {

namespace {

// The tables that come with the library: read only, and too dear to load for each view.
Q_GLOBAL_STATIC(KSyntaxHighlighting::Repository, syntaxTables)

QColor inkOf(const KSyntaxHighlighting::Format &format, const Tokens &t)
{
    using enum KSyntaxHighlighting::Theme::TextStyle;
    // JSON's literals share their style with numbers; only the name of the rule tells them apart.
    if (format.name() == QStringLiteral("Style_Keyword")) {
        return t.jsonLiteral;
    }
    switch (format.textStyle()) {
    case DataType:
    case Attribute:
    case Variable:
    case Function:
        return t.jsonKey;
    case String:
    case VerbatimString:
    case Char:
    case SpecialChar:
    case SpecialString:
        return t.jsonString;
    case DecVal:
    case BaseN:
    case Float:
        return t.jsonNumber;
    case Keyword:
    case ControlFlow:
    case Constant:
    case BuiltIn:
    case Extension:
    case Preprocessor:
    case Import:
        return t.jsonLiteral;
    case Comment:
    case Documentation:
    case Annotation:
    case CommentVar:
        return t.text3;
    case Error:
    case Alert:
        return t.err;
    case Warning:
        return t.warn;
    default:
        return {};
    }
}

} // namespace

KSyntaxHighlighting::Definition syntaxNamed(const QString &name)
{
    return name.isEmpty() ? KSyntaxHighlighting::Definition() : syntaxTables->definitionForName(name);
}

KSyntaxHighlighting::Definition syntaxOfFence(const QString &word)
{
    if (word.isEmpty()) {
        return {};
    }
    const KSyntaxHighlighting::Definition named = syntaxNamed(word);
    return named.isValid() ? named : syntaxTables->definitionForFileName(QStringLiteral("text.") + word.toLower());
}

KSyntaxHighlighting::Definition syntaxOfMimeType(const QString &mimeType)
{
    const QString type = mimeType.section(u';', 0, 0).trimmed().toLower();
    if (type.isEmpty() || type == QStringLiteral("text/plain")) {
        return {};
    }
    if (type.endsWith(QStringLiteral("+json")) || type.endsWith(QStringLiteral("/json"))) {
        return syntaxNamed(QStringLiteral("JSON"));
    }
    if (type.endsWith(QStringLiteral("+xml"))) {
        return syntaxNamed(QStringLiteral("XML"));
    }
    const KSyntaxHighlighting::Definition known = syntaxTables->definitionForMimeType(type);
    return known.isValid() ? known : syntaxOfFence(type.section(u'/', 1).remove(QStringLiteral("x-")));
}

QTextCharFormat syntaxFormat(const KSyntaxHighlighting::Format &format, const Tokens &tokens)
{
    QTextCharFormat drawn;
    if (const QColor ink = inkOf(format, tokens); ink.isValid()) {
        drawn.setForeground(ink);
    }
    return drawn;
}

} // namespace Signalbox
