// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// Something that happened while an app ran: a message between it and us, or what it tried.
struct AppMessage
{
    enum class From : quint8 { App, Host, Guard };
    qint64 number = 0;
    qint64 wallMs = 0;
    From from = From::App;
    QString what; ///< method, or what it is about
    QString text; ///< its parameters, as compact JSON
    bool isTrouble = false;

    bool operator==(const AppMessage &) const = default;
};

/// What an app and we said to each other, newest last.
class AppMessagesModel : public RowsModel<AppMessage>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { Time, From, What, Text };
    static constexpr qsizetype kMost = 1000; ///< the oldest go

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const AppMessage &row, int column) const override;
    [[nodiscard]] QString key(const AppMessage &row) const override { return QString::number(row.number); }
    [[nodiscard]] std::optional<RowMark> markOf(const AppMessage &row, int column) const override;
};

} // namespace Signalbox
