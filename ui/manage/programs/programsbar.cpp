// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/programsbar.h"

#include "ui/models/visibletext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pickbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Show = MatrixModel::Show;

namespace {

constexpr int kFilterWidth = 212;

/// A menu takes & for a mnemonic.
QString literalAmpersands(const QString &text)
{
    return visibleText(text).replace(u'&', u"&&"_s);
}

} // namespace

ProgramsBar::ProgramsBar(QWidget *parent)
    : QWidget(parent)
    , m_readAgain(new QPushButton(icon(u"refresh"_s), tr("&Read files again"), this))
    , m_filter(new FilterField(tr("Filter servers"), this))
    , m_show(new PickButton(tr("Show"), this))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_more(new ToolButton(u"more"_s, tr("Programs and folders"), this))
    , m_menu(new QMenu(this))
{
    const Metrics metrics = metricsOf(this);
    m_readAgain->setObjectName(u"programs:readAgain"_s);
    m_filter->setObjectName(u"programs:filter"_s);
    m_filter->setMaximumWidth(metrics.px(kFilterWidth));
    m_show->setObjectName(u"programs:show"_s);
    m_note->setObjectName(u"programs:note"_s);
    m_note->setElide(PlainLabel::Elide::End);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_more->setObjectName(u"programs:more"_s);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_readAgain);
    row->addWidget(m_filter, 1);
    row->addWidget(m_show);
    row->addWidget(m_note, 2);
    row->addWidget(m_more);
    const auto value = [](Show show) { return QString::number(int(show)); };
    m_show->setChoices({{tr("Show: all"), value(Show::All)},
                        {tr("Show: what differs"), value(Show::Different)},
                        {tr("Show: what is broken"), value(Show::Broken)},
                        {tr("Show: what was found"), value(Show::Found)},
                        {tr("Show: what is planned"), value(Show::Planned)}});
    m_show->setPicked(value(Show::All));
    connect(m_readAgain, &QPushButton::clicked, this, &ProgramsBar::readAgainRequested);
    connect(m_show, &PickButton::pickedByPerson, this,
            [this](const QString &picked) { emit showChosen(Show(picked.toInt())); });
}

void ProgramsBar::resetFilter()
{
    m_filter->clear();
    m_show->setPicked(QString::number(int(Show::All)));
    emit showChosen(Show::All);
}

void ProgramsBar::setRead(qint64 timeMs)
{
    const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs).time(), u"HH:mm:ss"_s);
    m_note->setInk(Ink::Text2);
    m_note->setText(tr("Read %1. Files are written only when you apply.").arg(time));
}

void ProgramsBar::setNews(const QString &text, bool isBad)
{
    m_note->setInk(isBad ? Ink::Err : Ink::Warn);
    m_note->setText(text);
}

void ProgramsBar::setOffers(const QList<MatrixColumn> &columns, const QSet<QString> &hidden, bool showsMissing,
                            const QStringList &projects)
{
    m_hidden = hidden;
    QList<QPair<QString, QString>> programs;
    for (const MatrixColumn &column : columns) {
        const QPair<QString, QString> one(column.program, column.title);
        if (column.kind == MatrixColumn::Kind::File && !programs.contains(one)) {
            programs.append(one);
        }
    }
    m_programs = programs;
    buildMenu(projects, showsMissing);
}

void ProgramsBar::buildMenu(const QStringList &projects, bool showsMissing)
{
    m_menu->clear();
    m_menu->addSection(tr("Programs"));
    for (const auto &[id, name] : std::as_const(m_programs)) {
        QAction *action = m_menu->addAction(literalAmpersands(name));
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(id));
        connect(action, &QAction::triggered, this, [this, id](bool shown) {
            QSet<QString> hidden = m_hidden;
            shown ? void(hidden.remove(id)) : void(hidden.insert(id));
            emit hiddenChanged(hidden);
        });
    }
    QAction *missing = m_menu->addAction(tr("&Show programs that are not installed"));
    missing->setCheckable(true);
    missing->setChecked(showsMissing);
    connect(missing, &QAction::triggered, this, &ProgramsBar::showsMissingChanged);
    m_menu->addSection(tr("Project folders"));
    connect(m_menu->addAction(tr("&Look in a project folder…")), &QAction::triggered, this,
            &ProgramsBar::projectWanted);
    for (const QString &folder : projects) {
        QAction *action =
            m_menu->addAction(literalAmpersands(tr("No longer look in %1").arg(QDir::toNativeSeparators(folder))));
        connect(action, &QAction::triggered, this, [this, folder] { emit projectDropped(folder); });
    }
}

} // namespace Signalbox
