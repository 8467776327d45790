// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "ui/models/rowsmodel.h"

#include <QList>

namespace Signalbox {

/// One thing that a server says it can do.
struct CapabilityFact
{
    QString name;    ///< "resources", "resources.subscribe"; of an extension its identifier
    QString setting; ///< what the server says of it: "yes", "no", or JSON text
    QString meaning; ///< empty: the specification does not know it

    bool operator==(const CapabilityFact &) const = default;
};

/// A server's map of capabilities in rows, each followed by its parts. At most 200.
[[nodiscard]] QList<CapabilityFact> capabilityFacts(const Json &capabilities);

/// What a server can do.
class CapabilityModel : public RowsModel<CapabilityFact>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { Name, Setting, Meaning };

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const CapabilityFact &row, int column) const override;
    [[nodiscard]] QString key(const CapabilityFact &row) const override { return row.name; }
};

} // namespace Signalbox
