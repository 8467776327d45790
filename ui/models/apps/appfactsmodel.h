// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/applist.h"
#include "ui/models/apps/appcontents.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// One thing that is known of an app, or that it would be allowed.
struct AppFact
{
    QString what;
    QString value; ///< may come from the server
    QString means; ///< for whoever runs it
    std::optional<RowMark> mark{};

    bool operator==(const AppFact &) const = default;
};

/// What an app is and what it could do, as a table: each address, each permission.
class AppFactsModel : public RowsModel<AppFact>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { What, Value, Means };

    void setApp(const AppEntry &entry, const AppContents *contents); ///< null: not read
    [[nodiscard]] static QString permissionText(AppPermission permission);
    /// What running it would mean, in a sentence.
    [[nodiscard]] static QString summary(const AppMeta &meta);

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const AppFact &row, int column) const override;
    [[nodiscard]] QString key(const AppFact &row) const override { return row.what + u'\n' + row.value; }
    [[nodiscard]] std::optional<RowMark> markOf(const AppFact &row, int column) const override;

private:
    static void addTools(const AppEntry &entry, QList<AppFact> &facts);
    static void addReach(const AppDomains &domains, QList<AppFact> &facts);
    static void addPermissions(AppPermissions permissions, QList<AppFact> &facts);
    static void addRest(const AppEntry &entry, const AppContents &contents, QList<AppFact> &facts);
};

} // namespace Signalbox
