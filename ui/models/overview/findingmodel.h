// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/findingsbook.h"
#include "core/mcp/serverprofile.h"
#include "ui/models/listreading.h"
#include "ui/models/rowsmodel.h"

#include <optional>

namespace Signalbox {

/// One finding of the protocol's linter about a server.
struct FindingRow
{
    QString where; ///< "Handshake", "Tools", "Message 48"
    Deviation deviation;
    std::optional<quint64> sequence; ///< of the message in the journal; none: it is not known
    bool isHandshake = false;        ///< it is about the answer to the handshake

    bool operator==(const FindingRow &) const = default;
};

/// What is known of a server for its findings. Null: not read.
struct FindingSources
{
    const ServerProfile *profile = nullptr;
    const ListReading *tools = nullptr;
    const ListReading *resources = nullptr;
    const ListReading *templates = nullptr;
    const ListReading *prompts = nullptr;
    MessageFindings messages;
};

/// What is wrong with a server's words: violations first. At most kMost.
class FindingModel : public RowsModel<FindingRow>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { Severity, Where, Finding, Rule };
    static constexpr qsizetype kMost = 1000;

    void setSources(const FindingSources &sources);
    [[nodiscard]] bool isCut() const { return m_isCut; } ///< there are more
    [[nodiscard]] bool hides() const { return m_hides; } ///< characters in one are not seen
    /// The page of the specification that a rule stands on; empty: none is known.
    [[nodiscard]] static QString pageOf(const Deviation &deviation, Revision revision);

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const FindingRow &row, int column) const override;
    [[nodiscard]] QString key(const FindingRow &row) const override;
    [[nodiscard]] std::optional<RowMark> markOf(const FindingRow &row, int column) const override;

private:
    /// `pages`: where it lies in the journal. What is in a list of several cannot be told for one of them.
    void addList(const QString &where, const ListReading *list, const QList<quint64> &pages, QList<FindingRow> &rows);

    bool m_isCut = false;
    bool m_hides = false;
};

} // namespace Signalbox
