// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/masker.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Signalbox {

/// A text whose secrets are given by name: what is copied takes them from environment variables.
class CopyValue
{
public:
    struct Part
    {
        QString text; ///< or the variable's name
        bool isVariable = false;

        bool operator==(const Part &) const = default;
    };

    CopyValue() = default;
    explicit CopyValue(const QString &plain);
    /// `name` is what the text belongs to (a header, a variable, an option): a secret's name makes all of it one, but
    /// for the word before it in Authorization ("Bearer").
    CopyValue(const QString &name, const QString &text, const Masker &masker);

    /// All of it is what this environment variable holds.
    [[nodiscard]] static CopyValue ofVariable(const QString &name);

    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    [[nodiscard]] bool hasSecret() const;
    [[nodiscard]] CopyValue prefixed(const QString &plain) const;
    friend CopyValue operator+(CopyValue first, const CopyValue &second);

    // As a word or an expression of each language, quoted.
    [[nodiscard]] QString inShell() const;
    [[nodiscard]] QString inTypeScript() const;
    [[nodiscard]] QString inPython() const;
    [[nodiscard]] QString inCppBytes() const; ///< a QByteArray, or a literal that becomes one
    [[nodiscard]] QString inCppText() const;  ///< a QString

private:
    void addVariable(const QString &name);
    void addText(const QString &text);

    QList<Part> m_parts;
};

/// A name fit for an environment variable: "X-Api-Key" becomes X_API_KEY; SECRET if nothing is left.
[[nodiscard]] QString variableName(const QString &from);
/// Words of a command line. An option's name tells whether the word after it, or behind its =, is a secret.
[[nodiscard]] QList<CopyValue> copyWords(const QStringList &words, const Masker &masker);
/// JSON text with words that say "put it here" in the place of secrets, also of those masked when it was recorded.
[[nodiscard]] QByteArray withPlaceholders(const QByteArray &json, const Masker &masker);

/// One word for a POSIX shell, quoted if it must be.
[[nodiscard]] QString shellWord(const QString &text);

} // namespace Signalbox
