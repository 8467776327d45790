// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/rootsfields.h"

#include "core/catalog/rootwords.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filefolder.h"

#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 6;

QString textOf(const QList<Root> &roots)
{
    QStringList lines;
    for (const Root &root : roots) {
        lines.append(wordOfRoot(root));
    }
    return lines.join(u'\n');
}

} // namespace

RootsFields::RootsFields(QWidget *parent)
    : FieldForm(parent)
    , m_lines(new QPlainTextEdit(this))
{
    m_lines->setObjectName(u"serverDialog:roots"_s);
    m_lines->setFont(fontFor(FontRole::Mono));
    m_lines->setTabChangesFocus(true);
    m_lines->setPlaceholderText(u"/home/me/project\nfile:///srv/data=Data"_s);
    m_lines->setMinimumHeight(kLines * m_lines->fontMetrics().lineSpacing() + metricsOf(this).gap(8));
    addRow(tr("&Roots"), m_lines,
           tr("What the server is told it may work in: a path or file:// address a line, and after a = a name for it. "
              "Nothing keeps the server from going elsewhere. A connected server is told of a change at once; one of "
              "revision 2026-07-28 asks again with each call."));
    auto *add = new QPushButton(icon(u"folder"_s), tr("Add a &folder…"), this);
    add->setObjectName(u"serverDialog:addRoot"_s);
    add->setAutoDefault(false);
    addRow({}, line({add}));
    connect(add, &QPushButton::clicked, this, &RootsFields::addFolder);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &RootsFields::handleEdit);
}

void RootsFields::addFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder that the server may work in"), lastFileFolder());
    rememberFileFolder(folder);
    if (!folder.isEmpty()) {
        const QString text = this->text();
        const bool needsLine = !text.isEmpty() && !text.endsWith(u'\n');
        m_lines->setPlainText(text + (needsLine ? u"\n"_s : QString()) + wordOfRoot(rootOfPath(folder)));
    }
}

void RootsFields::handleEdit()
{
    setFault(m_lines, fault());
    emit edited();
}

// toPlainText() would turn no-break spaces into others, which are other names of folders.
QString RootsFields::text() const
{
    QString raw = m_lines->document()->toRawText();
    return raw.replace(QChar::ParagraphSeparator, QChar::LineFeed).replace(QChar::LineSeparator, QChar::LineFeed);
}

QString RootsFields::fault() const
{
    const Result<QByteArray> encoded = encodeRoots(roots());
    return encoded ? QString() : encoded.error().message;
}

void RootsFields::setRoots(const QList<Root> &roots)
{
    const QSignalBlocker blocker(this);
    m_given = roots;
    m_lines->setPlainText(textOf(roots));
}

QList<Root> RootsFields::roots() const
{
    const QString text = this->text();
    if (text == textOf(m_given)) {
        return m_given;
    }
    QHash<QString, Root> given; // lines nobody touched: a name with a = in it would be read as another
    for (const Root &root : m_given) {
        given.insert(wordOfRoot(root), root);
    }
    QList<Root> roots;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString word = line.trimmed();
        if (!word.isEmpty()) {
            roots.append(given.contains(line) ? given.value(line) : rootFromWord(word));
        }
    }
    return roots;
}

} // namespace Signalbox
