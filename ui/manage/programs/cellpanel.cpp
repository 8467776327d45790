// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/cellpanel.h"

#include "ui/manage/programs/entrytextview.h"
#include "ui/manage/programs/shownpath.h"
#include "ui/models/programs/differencerows.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"
#include "ui/widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Cell = MatrixModel::Cell;

namespace {

constexpr int kMostRows = 5;

BadgeKind badgeOf(Cell cell)
{
    switch (cell) {
    case Cell::Same:
    case Cell::SecretKept:
        return BadgeKind::Ok;
    case Cell::Different:
        return BadgeKind::Warn;
    case Cell::Broken:
        return BadgeKind::Err;
    case Cell::Found:
        return BadgeKind::Run;
    default:
        return BadgeKind::Plain;
    }
}

QString wordOf(Cell cell, const MatrixRow &row, const MatrixColumn &column)
{
    switch (cell) {
    case Cell::Same:
        return CellPanel::tr("same");
    case Cell::SecretKept:
        return CellPanel::tr("kept as a secret here");
    case Cell::Different:
    case Cell::Accepted: {
        const MatrixCell &there = row.cells.at(column.file + 1);
        const QString count = CellPanel::tr("%n difference(s)", nullptr, int(there.differences.size()));
        return cell == Cell::Accepted ? CellPanel::tr("%1, accepted").arg(count) : count;
    }
    case Cell::Broken:
        return CellPanel::tr("broken");
    case Cell::Found:
        return CellPanel::tr("found");
    case Cell::Absent:
    case Cell::Missing:
        return CellPanel::tr("absent");
    case Cell::NotKept:
        return CellPanel::tr("not kept");
    default:
        return {};
    }
}

} // namespace

CellPanel::CellPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new PanelTitle({}, this))
    , m_badge(new BadgeLabel({}, this))
    , m_takeBack(new QPushButton(tr("Take change &back"), this))
    , m_copy(new QPushButton(this))
    , m_take(new QPushButton(this))
    , m_accept(new QPushButton(this))
    , m_said(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_rows(new DifferenceRows(this))
    , m_table(new RowsTable(u"programs:differences"_s, *m_rows, {16, 26, 26, 32}, this))
    , m_ownTitle(new PlainLabel(u"Signalbox"_s, FontRole::Name, Ink::Text, this))
    , m_ownWhere(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_own(new EntryTextView(u"programs:ownText"_s, this))
    , m_thereTitle(new PlainLabel({}, FontRole::Name, Ink::Text, this))
    , m_thereWhere(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_there(new EntryTextView(u"programs:thereText"_s, this))
{
    setObjectName(u"programs:cell"_s);
    setAccessibleName(tr("The chosen cell"));
    setSurface(this, Surface::Window);
    buildTitle();
    m_table->setAccessibleName(tr("Differences"));
    m_table->fitRows(kMostRows);
    m_said->setWordWrap(true);
    m_said->setObjectName(u"programs:cellSaid"_s);
    m_said->setContentsMargins(metricsOf(this).gap(12), metricsOf(this).gap(8), metricsOf(this).gap(12), 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_table);
    column->addWidget(m_said);
    column->addWidget(buildTexts(), 1);
    clear();
}

void CellPanel::buildTitle()
{
    m_title->setUpperEdge(true);
    m_title->addAtLeft(m_badge);
    m_takeBack->setObjectName(u"programs:takeBack"_s);
    m_copy->setObjectName(u"programs:copy"_s);
    m_take->setObjectName(u"programs:take"_s);
    m_accept->setObjectName(u"programs:accept"_s);
    for (QPushButton *button : {m_takeBack, m_copy, m_take, m_accept}) {
        m_title->addAtRight(button);
    }
    auto *close = new ToolButton(u"close"_s, tr("Close this panel"), this);
    close->setObjectName(u"programs:closeCell"_s);
    m_title->addAtRight(close);
    connect(close, &QToolButton::clicked, this, &CellPanel::closeRequested);
    connect(m_takeBack, &QPushButton::clicked, this, &CellPanel::takeBackRequested);
    connect(m_copy, &QPushButton::clicked, this, &CellPanel::copyRequested);
    connect(m_take, &QPushButton::clicked, this, &CellPanel::takeRequested);
    connect(m_accept, &QPushButton::clicked, this, [this] { emit acceptRequested(m_cell != Cell::Accepted); });
}

QWidget *CellPanel::buildSide(const QString &name, PlainLabel *title, PlainLabel *where, EntryTextView *text)
{
    const Metrics metrics = metricsOf(this);
    auto *side = new QFrame(this);
    side->setObjectName(name);
    side->setFrameShape(QFrame::StyledPanel);
    auto *head = new QWidget(side);
    setSurface(head, Surface::Raised);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(metrics.gap(8), metrics.px(3), metrics.gap(8), metrics.px(3));
    line->setSpacing(metrics.gap(8));
    where->setElide(PlainLabel::Elide::Middle);
    line->addWidget(title);
    line->addWidget(where, 1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(text, 1);
    return side;
}

QWidget *CellPanel::buildTexts()
{
    const Metrics metrics = metricsOf(this);
    m_own->setAccessibleName(tr("As Signalbox has it"));
    m_there->setAccessibleName(tr("As the program has it"));
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(metrics.gap(8), metrics.gap(8), metrics.gap(8), metrics.gap(8));
    row->setSpacing(metrics.gap(8));
    m_ownSide = buildSide(u"programs:ownSide"_s, m_ownTitle, m_ownWhere, m_own);
    m_thereSide = buildSide(u"programs:thereSide"_s, m_thereTitle, m_thereWhere, m_there);
    row->addWidget(m_ownSide, 1);
    row->addWidget(m_thereSide, 1);
    return both;
}

void CellPanel::clear()
{
    m_cell = Cell::Group;
    m_title->setHeading(tr("No server is chosen"));
    m_badge->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_takeBack, m_copy, m_take, m_accept, m_table, m_said,
                                                            m_ownSide, m_thereSide}) {
        widget->hide();
    }
}

void CellPanel::showCell(Cell cell, const MatrixRow &row, const MatrixColumn &column, bool isPlanned)
{
    using Kind = MatrixColumn::Kind;
    const bool isProgram = column.kind == Kind::File || column.kind == Kind::Missing;
    m_cell = cell;
    m_program = column.title;
    m_title->setHeading(isProgram ? tr("%1 in %2").arg(row.name, column.title) : row.name);
    m_badge->setBadge({.text = isPlanned ? tr("not written yet") : wordOf(cell, row, column),
                       .kind = isPlanned ? BadgeKind::Run : badgeOf(cell),
                       .icon = {}});
    m_badge->setVisible(!m_badge->badge().text.isEmpty());
    const MatrixCell *there = column.kind == Kind::File ? &row.cells.at(column.file + 1) : nullptr;
    m_fault = there ? there->fault : QString();
    m_others = there ? there->others : QStringList();
    m_isPlanned = isPlanned;
    showButtons(cell, row, column, isPlanned);
}

void CellPanel::showButtons(Cell cell, const MatrixRow &row, const MatrixColumn &column, bool isPlanned)
{
    const bool isKept = row.cells.first().state != MatrixCell::State::Absent;
    const bool isFile = column.kind == MatrixColumn::Kind::File;
    const bool isProgram = isFile || column.kind == MatrixColumn::Kind::Missing;
    const bool stands = isFile && cell != Cell::Absent && cell != Cell::Broken;
    QString name = column.title;
    name.replace(u'&', u"&&"_s);
    m_copy->setText(tr("&Copy to %1").arg(name));
    m_takeText = isKept ? tr("&Take from %1").arg(name) : tr("&Keep in Signalbox");
    m_take->setText(m_takeText);
    m_accept->setText(cell == Cell::Accepted ? tr("No longer &accept") : tr("&Accept as different"));
    m_takeBack->setVisible(isPlanned);
    m_copy->setVisible(!isPlanned && isKept && isProgram && column.isWritable && cell != Cell::Same
                       && cell != Cell::SecretKept);
    m_take->setVisible(!isPlanned && stands && cell != Cell::Same);
    m_accept->setVisible(!isPlanned && isKept && (cell == Cell::Different || cell == Cell::Accepted));
}

void CellPanel::setTaken(int count)
{
    m_take->setText(count > 1 ? tr("&Keep %n entries in Signalbox", nullptr, count) : m_takeText);
}

void CellPanel::showTexts(const CellTexts &texts)
{
    m_rows->setProgram(m_program, texts.canRefer);
    m_rows->setRows(texts.differences);
    m_table->setVisible(!texts.differences.isEmpty());
    QStringList said = texts.notes + m_others;
    if (!m_fault.isEmpty()) {
        said.prepend(m_fault);
    }
    if (texts.own.lines.isEmpty() && texts.there.lines.isEmpty()) {
        said.append(
            m_cell == Cell::Name || m_cell == Cell::Transport || m_cell == Cell::NotKept
                ? tr("Signalbox does not keep this server. Choose a program's cell in its row to see what stands "
                     "there, and to keep it.")
                : tr("%1 does not have this server.").arg(m_program));
    }
    m_said->setInk(m_fault.isEmpty() ? Ink::Text2 : Ink::Err);
    m_said->setText(said.join(u' '));
    m_said->setVisible(!said.isEmpty());
    m_own->setText(texts.own);
    m_there->setText(texts.there);
    m_ownSide->setVisible(!texts.own.lines.isEmpty());
    m_thereSide->setVisible(!texts.there.lines.isEmpty());
    const bool isOwnPlanned = m_isPlanned && texts.spot.path.isEmpty();
    m_ownWhere->setText(isOwnPlanned                ? tr("as it will be, not written yet")
                        : texts.spot.path.isEmpty() ? tr("catalog")
                                                    : tr("as it would be copied"));
    m_thereTitle->setText(m_program);
    if (!texts.there.lines.isEmpty()) {
        const QString where = tr("%1, line %2").arg(shownPath(texts.there.where)).arg(texts.there.lines.first().number);
        m_thereWhere->setText(m_isPlanned ? tr("as it will be, not written yet: %1").arg(where) : where);
    }
}

} // namespace Signalbox
