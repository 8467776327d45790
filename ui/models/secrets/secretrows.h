// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretplace.h"
#include "core/catalog/programs/foundsecret.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// The secrets that stand in files in plain text, a row each; their values are in no row.
class SecretRows : public RowsModel<FoundSecret>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { Where, Server, Place, Kind, Value, Way };

    [[nodiscard]] static QString shortPath(const QString &path); ///< "~/.cursor/mcp.json"
    /// "Cursor", "Signalbox's own list".
    [[nodiscard]] static QString ownerText(const FoundSecret &secret);
    [[nodiscard]] static QString whereText(const FoundSecret &secret); ///< with the file and the line
    /// What can be done with it, or why nothing can.
    [[nodiscard]] QString wayText(const FoundSecret &secret) const;
    /// Where what is moved would lie (TokenStore::usedPlace()); before it is known, rows speak of no place.
    void setPlace(SecretPlace place);
    [[nodiscard]] std::optional<SecretPlace> place() const { return m_place; }

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const FoundSecret &row, int column) const override;
    [[nodiscard]] QString key(const FoundSecret &row) const override { return row.key; }
    [[nodiscard]] std::optional<RowMark> markOf(const FoundSecret &row, int column) const override;

private:
    [[nodiscard]] bool hasNoPlace() const { return m_place == SecretPlace::Memory; }

    std::optional<SecretPlace> m_place;
};

} // namespace Signalbox
