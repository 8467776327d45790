// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/alertsdialog.h"

#include "core/hub/health/alertrule.h"
#include "ui/form/fieldhistory.h"
#include "ui/models/monitor/alertkeeper.h"
#include "ui/models/monitor/alertrulemodel.h"
#include "ui/models/monitor/alerttexts.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowheight.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Figure = AlertRule::Figure;

/// How a threshold is asked for.
struct Entry
{
    Figure figure;
    double first;
    double most;
    double factor; // from what is typed to what the rule takes
    const char *unit;
};

constexpr std::array kEntries = {
    Entry{Figure::ErrorRate, 5, 100, 0.01, " %"},    Entry{Figure::P95, 1000, 3'600'000, 1, " ms"},
    Entry{Figure::Memory, 500, 1'000'000, 1, " MB"}, Entry{Figure::Leak, 5, 100'000, 1, " MB/min"},
    Entry{Figure::Silence, 60, 3600, 1, " s"},       Entry{Figure::Down, 1, 1, 1, ""}};
constexpr int kServerLetters = 16;
constexpr int kFirstSeconds = 10;
constexpr int kMostSeconds = 3600;

} // namespace

AlertsDialog::AlertsDialog(AlertKeeper &keeper, const QStringList &servers, QWidget *parent)
    : QDialog(parent)
    , m_model(new AlertRuleModel(keeper, this))
    , m_table(new QTableView(this))
{
    setObjectName(u"alertsDialog"_s);
    setWindowTitle(tr("Alerts"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    m_table->setObjectName(u"alertsDialog:rules"_s);
    m_table->setAccessibleName(tr("Alert rules"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    keepRowHeight(m_table, 24);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->resizeSection(int(AlertColumn::Rule), metrics.px(250));
    m_table->horizontalHeader()->resizeSection(int(AlertColumn::Server), metrics.px(120));
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *help = new PlainLabel(tr("Figures are those of the last minute. What begins to hold is said here, on the "
                                   "monitor, and by the desktop."),
                                FontRole::Secondary, Ink::Text2, this);
    help->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_remove = buttons->addButton(tr("&Remove rule"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(u"alertsDialog:remove"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics.gap(8));
    column->addWidget(help);
    column->addWidget(m_table, 1);
    column->addWidget(makeForm(servers));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &AlertsDialog::removeCurrent);
    const auto enable = [this] { m_remove->setEnabled(m_table->currentIndex().isValid()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, enable);
    connect(m_model, &QAbstractItemModel::modelReset, this, enable);
    enable();
    resize(metrics.px(680), metrics.px(360));
}

QWidget *AlertsDialog::makeForm(const QStringList &servers)
{
    auto *form = new QWidget(this);
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metricsOf(this).gap(8));
    m_figure = new QComboBox(form);
    m_figure->setAccessibleName(tr("What"));
    for (const Entry &entry : kEntries) {
        m_figure->addItem(alertFigureText(entry.figure), int(entry.figure));
    }
    m_threshold = new QDoubleSpinBox(form);
    m_threshold->setAccessibleName(tr("Limit"));
    m_threshold->setDecimals(0);
    m_seconds = new QSpinBox(form);
    m_seconds->setAccessibleName(tr("For so many seconds"));
    m_seconds->setRange(0, kMostSeconds);
    m_seconds->setValue(kFirstSeconds);
    m_seconds->setPrefix(tr("for ", "a time"));
    m_seconds->setSuffix(u" s"_s);
    m_server = new QComboBox(form);
    m_server->setAccessibleName(tr("Server"));
    m_server->setMinimumContentsLength(kServerLetters);
    m_server->addItem(tr("each server"), QString());
    for (const QString &server : servers) {
        m_server->addItem(visibleText(server), server);
    }
    auto *add = new QPushButton(tr("&Add rule"), form);
    add->setObjectName(u"alertsDialog:add"_s);
    m_figure->setObjectName(u"alertsDialog:figure"_s);
    m_threshold->setObjectName(u"alertsDialog:threshold"_s);
    m_server->setObjectName(u"alertsDialog:server"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_figure, m_threshold, m_seconds, m_server, add}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &AlertsDialog::showFigure);
    connect(add, &QPushButton::clicked, this, &AlertsDialog::add);
    showFigure();
    new FieldHistory(form);
    return form;
}

void AlertsDialog::showFigure()
{
    const Entry &entry = kEntries.at(std::size_t(m_figure->currentIndex()));
    m_threshold->setRange(1, entry.most);
    m_threshold->setSuffix(QString::fromLatin1(entry.unit));
    m_threshold->setValue(entry.first);
    m_threshold->setVisible(entry.figure != Figure::Down);
}

void AlertsDialog::add()
{
    const Entry &entry = kEntries.at(std::size_t(m_figure->currentIndex()));
    m_model->add({.server = m_server->currentData().toString(),
                  .figure = entry.figure,
                  .threshold = m_threshold->value() * entry.factor,
                  .forMs = qint64(m_seconds->value()) * 1000});
    m_table->selectRow(m_model->rowCount() - 1);
}

void AlertsDialog::removeCurrent()
{
    m_model->remove(m_table->currentIndex().row());
}

} // namespace Signalbox
