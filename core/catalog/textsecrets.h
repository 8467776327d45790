// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Signalbox {

/// Where a secret stands in a text, in characters, and what it is called there: a parameter's, header's or variable's name;
/// none for what gives itself away by its form.
struct TextSecret
{
    qsizetype begin = 0;
    qsizetype length = 0;
    QString name{};

    bool operator==(const TextSecret &) const = default;
};

// The one place that says what in an entry's texts is a secret: what is shown, moved, shared, compared and warned of asks
// here. All give the places in order, and none that overlap. A reference (`${NAME}`, `$NAME`, `%NAME%`) is no secret.

/// Is this what a secret is called: what Masker::isSecretName() says, and what only flags, headers and variables are called
/// (`pat`, `github-pat`, `sas`)? What says where one is kept (`token-file`) is none.
[[nodiscard]] bool isSecretLabel(const QString &name);

/// What stands in the place of a value that is known elsewhere, and nothing else in the text than perhaps `Bearer ` and what
/// divides several (`${USER}:${PASSWORD}`)? What has a value to fall back on is none.
[[nodiscard]] bool isReferenceText(const QString &text);

/// What has the form of a secret (knownSecrets()).
[[nodiscard]] QList<TextSecret> secretsByForm(const QString &text);

/// An address: its password, and what its query holds under a secret's name or as `key`.
[[nodiscard]] QList<TextSecret> secretsInAddress(const QString &address);

/// The value of a flag, header or variable of this name: all of it, of `Bearer x` only x, beside references what is none, if
/// the name is a secret's; else as secretsInText().
[[nodiscard]] QList<TextSecret> secretsInValue(const QString &name, const QString &value);

/// A text in which several things may stand: `Name: value`, `NAME=value`, `Server=h;Password=p`, `"apiKey": "x"`, addresses,
/// and what a shell is given to run (`TOKEN=x npx foo --api-key y`).
[[nodiscard]] QList<TextSecret> secretsInText(const QString &text);

/// The text with dots in the place of each.
[[nodiscard]] QString withDots(const QString &text, const QList<TextSecret> &secrets);

} // namespace Signalbox
