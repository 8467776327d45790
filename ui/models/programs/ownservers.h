// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/profiles/profiles.h"
#include "ui/models/enginelink.h"
#include "ui/models/programs/programsstate.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// One of Signalbox's own servers, as the list shows it.
struct OwnServer
{
    QString id{};
    QString name{};
    QString group{};
    QString transport{};
    QString target{};    ///< with its secrets masked
    QString elsewhere{}; ///< the programs that have it too
    QString state{};     ///< "Connected"
    ServerStanding standing = ServerStanding::Disconnected;
    bool isDisabled = false;
    qint64 sinceMs = 0; ///< when it came into this state, since 1970; 0: never

    bool operator==(const OwnServer &) const = default;
};

/// All of Signalbox's servers, a row each.
class OwnServers : public RowsModel<OwnServer>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    static constexpr int kGroupRole = MarkRole + 1; ///< the name of its group, as it is

    enum Column { Name, Group, Transport, Target, State, Elsewhere, Since };

    /// `programs` may be null: then nothing is known of other programs. `profiles` say which servers are on.
    void read(const EngineLink &link, const ProgramsState *programs, const Profiles &profiles = {});
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const OwnServer &row, int column) const override;
    [[nodiscard]] QString key(const OwnServer &row) const override { return row.id; }
    [[nodiscard]] std::optional<RowMark> markOf(const OwnServer &row, int column) const override;
};

} // namespace Signalbox
