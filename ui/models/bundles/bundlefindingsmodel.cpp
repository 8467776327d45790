// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bundles/bundlefindingsmodel.h"

namespace Signalbox {

QStringList BundleFindingsModel::heads() const
{
    return {tr("Finding"), tr("What it is"), tr("Where")};
}

QString BundleFindingsModel::text(const BundleFinding &row, int column) const
{
    if (column == Message) {
        return row.message;
    }
    if (column == Where) {
        return row.where;
    }
    switch (row.severity) {
    case BundleFinding::Severity::Note:
        return tr("note");
    case BundleFinding::Severity::Warning:
        return tr("warning");
    case BundleFinding::Severity::Fault:
        return tr("fault");
    }
    Q_UNREACHABLE_RETURN({});
}

QString BundleFindingsModel::key(const BundleFinding &row) const
{
    return row.check + u'\n' + row.where + u'\n' + row.message;
}

std::optional<RowMark> BundleFindingsModel::markOf(const BundleFinding &row, int column) const
{
    if (column != Severity) {
        return {};
    }
    switch (row.severity) {
    case BundleFinding::Severity::Note:
        return RowMark::Idle;
    case BundleFinding::Severity::Warning:
        return RowMark::Attention;
    case BundleFinding::Severity::Fault:
        return RowMark::Failed;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Signalbox
