// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/comparedialog.h"

#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsondiffview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(const JsonComparison &comparison, const QString &before, const QString &after,
                             QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Two messages compared"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    resize(metrics.px(880), metrics.px(560));
    const qsizetype count = comparison.found.places.size();
    auto *summary = new PlainLabel(comparison.found.hasMore ? tr("More than %1 places differ.").arg(countText(count))
                                                            : tr("%n place(s) differ.", nullptr, int(count)),
                                   FontRole::Name, Ink::Text, this);
    summary->setObjectName(u"compareDialog:summary"_s);
    summary->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    auto *differences = new JsonDiffView(u"compareDialog"_s, this);
    differences->setTitles(before, after);
    differences->setComparison(comparison);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(summary);
    column->addWidget(differences, 1);
    if (count == 0) {
        differences->hide();
        summary->hide();
        column->addWidget(buildNothing(), 1);
    }
}

QWidget *CompareDialog::buildNothing()
{
    auto *notice = new Notice(this);
    notice->setObjectName(u"compareDialog:nothing"_s);
    notice->showEmpty(tr("The two messages say the same. The order of members does not count."));
    return notice;
}

} // namespace Signalbox
