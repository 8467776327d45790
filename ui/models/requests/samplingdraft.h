// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace Signalbox {

/// The answer that the person writes in a model's place, while it is written. All who show it share it.
class SamplingDraft : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    struct Parts
    {
        QString text;
        QString model;      ///< who says so; "person", so that nobody takes it for a model's words
        QString stopReason; ///< empty: "toolUse" with tool uses, else "endTurn"
        QString toolUses;   ///< JSON text: `{"name": …, "input": {…}}` or a list of such; may be empty
        bool operator==(const Parts &) const = default;
    };

    [[nodiscard]] const Parts &parts() const { return m_parts; }
    void setParts(const Parts &parts);
    /// The result's JSON text. Errors (Kind::Usage): nothing is written, or the tool uses are none.
    [[nodiscard]] Result<QByteArray> encode() const;

signals:
    void changed();

private:
    Parts m_parts{.text = {}, .model = QStringLiteral("person"), .stopReason = {}, .toolUses = {}};
};

} // namespace Signalbox
