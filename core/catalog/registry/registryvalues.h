// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/registry/serverjson.h"

#include <QMap>

namespace Signalbox {

/// How a server of a registry is reached: by one of its packages, or at one of its addresses.
struct RegistryChoice
{
    enum class Kind { Package, Remote };
    Kind kind = Kind::Package;
    qsizetype index = 0;

    bool operator==(const RegistryChoice &) const = default;
};

/// One value that the person is asked for before a server can be added.
struct AskedValue
{
    enum class Place { RuntimeArgument, PackageArgument, Environment, Header, Address };

    QString key{}; ///< unique among those of one choice; what the command line calls it
    Place place = Place::PackageArgument;
    RegistryInput input{};
    bool isRepeated = false; ///< may be given several times

    bool operator==(const AskedValue &) const = default;
};

/// What the person gave for each key. A key that is not there: the default counts; a secret that is required is asked for
/// when the server is started. An empty list: nothing is passed.
using RegistryAnswers = QMap<QString, QStringList>;

/// As an answer: the value is asked for when the server is started, and kept where such values are (${input:KEY}).
[[nodiscard]] QString askedAtStart(const QString &key);

/// The values of one choice, in the order in which they stand in the command line or the request. The one place that says
/// what they are called, what is asked for, and what comes of it.
class RegistryValues
{
public:
    /// `server` has that choice. Keeps nothing of it.
    RegistryValues(const ServerJson &server, RegistryChoice choice);

    [[nodiscard]] const QList<AskedValue> &asked() const { return m_asked; }

    struct Resolved
    {
        QString name{}; ///< of what is named: flag, variable, header
        QString value{};
        bool isNamed = false;
        bool isSecret = false;
        bool hasValue = true; ///< false: a flag alone
    };
    /// Of one place, in order, without those that are optional and not given. Errors (Kind::Usage, `where` is the key): a
    /// value is wanted, or is none that it can be. Never a value in the error's text.
    [[nodiscard]] Result<QList<Resolved>> of(AskedValue::Place place, const RegistryAnswers &answers) const;
    /// The address of the choice, with its {placeholders} replaced; empty if it has none. Errors as above.
    [[nodiscard]] Result<QString> address(const RegistryAnswers &answers) const;

private:
    /// A value and the keys under which it, or each of its variables, is asked for (empty: it is not).
    struct Slot
    {
        AskedValue::Place place = AskedValue::Place::PackageArgument;
        RegistryValue value{};
        QString key{};
        QStringList variableKeys{};
    };

    void add(AskedValue::Place place, const QList<RegistryValue> &values);
    void addOne(AskedValue::Place place, const RegistryValue &value);
    [[nodiscard]] QString freeKey(const QString &wanted);
    [[nodiscard]] const AskedValue *askedOf(const QString &key) const; ///< of a key that there is
    [[nodiscard]] Result<QStringList> resolved(const Slot &slot, const RegistryAnswers &answers) const;
    [[nodiscard]] Result<QStringList> filled(const Slot &slot, const RegistryAnswers &answers) const;

    QList<Slot> m_slots;
    QList<AskedValue> m_asked;
    QString m_address; ///< with placeholders
};

} // namespace Signalbox
