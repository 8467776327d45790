// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <QString>
#include <QStringList>
#include <QVariant>

namespace Signalbox {

/// One thing that the person can set: its name for people and programs, what it may be, and where it is kept. A value is
/// a bool, an int, a QString or a QStringList, as `type` says; the same types stand in JSON.
struct Setting
{
    enum class Type {
        Switch,
        Number, ///< whole, from `least` to `most`
        Text,
        Names,  ///< texts without a comma
        Choice, ///< one of `choices`
    };
    enum class Counts {
        AtOnce,
        FromNextStart, ///< of Signalbox
        Elsewhere      ///< a change moves more than a value, so it is made with a command of its own: `command`
    };

    const char *key = "";         ///< "journal.days"; never changes, as files of settings name it
    const char *label = "";       ///< a few words; of the translation context "Settings"
    const char *explanation = ""; ///< one sentence or two; likewise
    const char *words = "";       ///< what else one may search it by, with commas between; likewise
    const char *file = "";        ///< in the settings folder
    const char *place = "";       ///< in that file: group/name
    Type type = Type::Switch;
    QVariant standard{}; ///< the value where nothing else was chosen
    int least = 0;
    int most = 0;
    QStringList choices{};
    const char *emptyWord = ""; ///< of a text with a standard that is empty: what a person types and reads for it
    Counts counts = Counts::AtOnce;
    const char *command = "";
    Result<> (*check)(const QVariant &value) = nullptr; ///< more than its type; never a value in the error's text

    [[nodiscard]] QString name() const { return QString::fromLatin1(key); }
    [[nodiscard]] QString labelText() const;       ///< translated
    [[nodiscard]] QString explanationText() const; ///< translated
    [[nodiscard]] QString wordsText() const;       ///< translated

    /// Is it a value that this setting can have? Errors: Kind::Usage; `where` is the key.
    [[nodiscard]] Result<> checked(const QVariant &value) const;
    /// From what a person types. A switch is on or off, names have commas between them. Errors: Kind::Usage.
    [[nodiscard]] Result<QVariant> fromText(const QString &text) const;
    [[nodiscard]] QString toText(const QVariant &value) const; ///< what fromText() reads
    [[nodiscard]] Result<QVariant> fromJson(const Json &json) const;
    [[nodiscard]] Json toJson(const QVariant &value) const;
    /// As it stands in its file; no value: it is none that this setting can have.
    [[nodiscard]] QVariant fromFile(const QVariant &stored) const;
    [[nodiscard]] QVariant toFile(const QVariant &value) const;

private:
    [[nodiscard]] Failure refuse(const QString &why) const;
    [[nodiscard]] QString wanted() const;
    [[nodiscard]] bool isEmptyWord(const QString &text) const;
};

} // namespace Signalbox
