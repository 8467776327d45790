// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace Signalbox {

/// Where a value stands in a config file: member names from the root on; in an array its index, counted from 0.
using ConfigPath = QStringList;

/// How a config file is written.
enum class ConfigFormat { Json5, Toml, Yaml };

/// Something in a config file that its program may read in another way than its author meant.
struct ConfigProblem
{
    qsizetype offset = 0; ///< bytes from the start of the file
    QString message;      ///< one sentence

    bool operator==(const ConfigProblem &) const = default;
};

/// A config file of another program, as the text it is: what it says, where it says it, and the same text with one
/// value changed. Every byte that does not belong to the change stays: order, comments, indentation, line ends, byte
/// order mark, spelling of numbers. An edit that does not read back as exactly the wanted document is refused.
class ConfigText
{
public:
    virtual ~ConfigText() = default;
    ConfigText() = default;
    Q_DISABLE_COPY_MOVE(ConfigText)

    /// Never fails: text that breaks off has what came before, and breakage() says where it stopped making sense.
    [[nodiscard]] static std::unique_ptr<ConfigText> read(const QByteArray &bytes, ConfigFormat format);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const Json &value() const { return m_value; } ///< null if nothing could be read
    [[nodiscard]] const QList<ConfigProblem> &problems() const { return m_problems; }
    /// Why the text is not whole, with the byte as `where` ("byte N", as parseJson says it); such text is not edited.
    [[nodiscard]] const std::optional<Error> &breakage() const { return m_breakage; }
    /// Where the value of this path begins; -1 if there is none.
    [[nodiscard]] virtual qsizetype offsetOf(const ConfigPath &path) const = 0;

    /// The text with this value at this path. Objects on the way are made; of an object that is there only the members
    /// that differ are touched, and those that `value` lacks go. Error::Kind::Usage: the place cannot hold it, or the
    /// text is written in a way that cannot be edited without touching more.
    [[nodiscard]] Result<QByteArray> withValue(const ConfigPath &path, const Json &value) const;
    /// The text without this member; the same text if there is none.
    [[nodiscard]] Result<QByteArray> without(const ConfigPath &path) const;

protected:
    /// One step of an edit: the text after it. Asked again with what it gave, until nothing differs.
    [[nodiscard]] virtual Result<QByteArray> put(const ConfigPath &path, const Json &value) const = 0;
    [[nodiscard]] virtual Result<QByteArray> take(const ConfigPath &path) const = 0;
    [[nodiscard]] virtual std::unique_ptr<ConfigText> again(const QByteArray &bytes) const = 0;

    QByteArray m_bytes;
    Json m_value;
    QList<ConfigProblem> m_problems;
    std::optional<Error> m_breakage;

private:
    [[nodiscard]] Result<QByteArray> reach(const Json &wanted) const;
};

/// The value at a path; null pointer if there is none.
[[nodiscard]] const Json *valueAt(const Json &root, const ConfigPath &path);
/// Puts a value at a path; objects on the way are made, and an array takes one more at its end. False: something on the
/// way can hold no such member.
[[nodiscard]] bool putAt(Json &root, const ConfigPath &path, const Json &value);
void takeAt(Json &root, const ConfigPath &path); ///< nothing, if there is none
/// All but the last step.
[[nodiscard]] ConfigPath parentOf(const ConfigPath &path);

} // namespace Signalbox
