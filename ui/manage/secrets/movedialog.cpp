// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/secrets/movedialog.h"

#include "ui/models/programs/programsstate.h"
#include "ui/models/secrets/secretrows.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/linediffview.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(980, 560);
constexpr qsizetype kMostLines = 6;

QString titleOf(const SecretTarget &target)
{
    return target.isOwn()
               ? MoveDialog::tr("Signalbox, %1").arg(target.before.name)
               : MoveDialog::tr("%1, %2").arg(programName(target.program), SecretRows::shortPath(target.change.path));
}

} // namespace

MoveDialog::MoveDialog(SecretPlanPtr plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_model(new QStandardItemModel(this))
    , m_places(new QListView(this))
    , m_what(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_lines(new LineDiffView(this))
{
    setObjectName(u"secrets:moveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move secrets"));
    const Metrics metrics = metricsOf(this);
    resize(metrics.px(kSize.width()), metrics.px(kSize.height()));
    auto *hint = new PlainLabel(
        tr("Secrets are masked here. Their values lie where secrets are kept before a file is written. What "
           "stands in a file now is kept in its history, with the secrets, until you have them "
           "forgotten."),
        FontRole::Secondary, Ink::Text2, this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *move =
        buttons->addButton(tr("&Move %n secret(s)", nullptr, int(m_plan->count())), QDialogButtonBox::AcceptRole);
    move->setObjectName(u"secrets:moveYes"_s);
    setPrimary(move);
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(metrics.gap(8));
    whole->addWidget(buildPlaces(), 1);
    whole->addWidget(buildLines(u"secrets:moveToDo"_s, tr("Afterwards:"), m_plan->toDo));
    whole->addWidget(buildLines(u"secrets:moveLeft"_s, tr("What stays:"), m_plan->left));
    whole->addWidget(hint);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_places->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
    m_places->setFocus();
}

QWidget *MoveDialog::buildPlaces()
{
    const Metrics metrics = metricsOf(this);
    for (const SecretTarget &target : m_plan->targets) {
        m_model->appendRow(new QStandardItem(visibleText(titleOf(target))));
    }
    m_places->setObjectName(u"secrets:movePlaces"_s);
    m_places->setAccessibleName(tr("Where secrets are moved"));
    m_places->setModel(m_model);
    m_places->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_places->setTextElideMode(Qt::ElideMiddle);
    m_lines->setObjectName(u"secrets:moveLines"_s);
    m_what->setObjectName(u"secrets:moveWhat"_s);
    m_what->setWordWrap(true);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(metrics.gap(8), 0, 0, 0);
    column->setSpacing(metrics.gap(8));
    column->addWidget(m_what);
    column->addWidget(m_lines, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_places);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({metrics.px(280), metrics.px(700)});
    connect(m_places->selectionModel(), &QItemSelectionModel::currentChanged, this, &MoveDialog::showCurrent);
    return splitter;
}

PlainLabel *MoveDialog::buildLines(const QString &name, const QString &head, const QStringList &lines)
{
    QStringList shown{head};
    shown += lines.first(std::min(lines.size(), kMostLines));
    if (lines.size() > kMostLines) {
        shown.append(tr("And %n more.", nullptr, int(lines.size() - kMostLines)));
    }
    auto *label = new PlainLabel(this);
    label->setObjectName(name);
    label->setKeepsLines(true);
    label->setWordWrap(true);
    label->setSelectable(true);
    label->setText(shown.join(u'\n'));
    label->setVisible(!lines.isEmpty());
    return label;
}

void MoveDialog::showCurrent()
{
    const int row = m_places->currentIndex().row();
    if (row >= 0 && row < m_plan->targets.size()) {
        m_what->setText(m_plan->targets.at(row).what);
        m_lines->setDiff(m_plan->targets.at(row).diff);
    }
}

} // namespace Signalbox
