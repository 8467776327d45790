// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/programfile.h"

#include "core/catalog/programs/othersfile.h"
#include "core/catalog/textposition.h"
#include "core/catalog/values/valueneed.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostServers = 10'000;
constexpr qsizetype kMostProblems = 100; // each is looked for from the file's begin on

/// Where a text that is not UTF-8 stops being it.
qsizetype firstOtherByte(const QByteArray &text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const auto lead = uchar(text.at(at));
        const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
        if (!QByteArrayView(text).sliced(at, std::min(length, text.size() - at)).isValidUtf8()) {
            break;
        }
        at += length;
    }
    return at;
}

/// Goes through one file's text.
class ProgramFileReader
{
    Q_DECLARE_TR_FUNCTIONS(ProgramFile)
public:
    ProgramFileReader(const Program &program, ProgramFile &file)
        : m_program(program)
        , m_file(file)
    {
    }

    void read()
    {
        const QByteArray text = plainText();
        m_text = ConfigText::read(text, configFormatOf(m_file.place));
        const QList<ConfigProblem> &problems = m_text->problems();
        for (const ConfigProblem &problem : problems.first(std::min(problems.size(), kMostProblems))) {
            addProblem(problem.message, lineAndColumn(text, problem.offset));
        }
        if (problems.size() > kMostProblems) {
            addProblem(tr("There is more of this kind: %1.").arg(problems.size() - kMostProblems), {});
        }
        if (m_text->breakage()) {
            addProblem(m_text->breakage()->message, lineAndColumn(text, *m_text->breakage()));
            m_file.notEditable = m_file.problems.constLast();
        }
        lookAtRoot(text);
        readServers(valueAt(m_text->value(), m_program.root), m_program.root, {});
        if (m_program.id == u"claude-code" && m_file.place.scope == ProgramScope::User) {
            readFolders();
        }
    }

private:
    void addProblem(const QString &message, const QString &where)
    {
        Error error;
        error.kind = Error::Kind::Usage;
        error.message = message;
        error.where = where;
        m_file.problems.append(error);
    }

    /// What is well written and yet holds no servers for the program: a list, `null`, another case of the member's name.
    void lookAtRoot(const QByteArray &text)
    {
        const Json &value = m_text->value();
        const bool isBlank =
            value.is_null() && (text.trimmed().isEmpty() || configFormatOf(m_file.place) != ConfigFormat::Json5);
        if (!m_text->breakage() && !value.is_object() && !isBlank) {
            addProblem(tr("The file should hold an object with “%1” in it.").arg(m_program.root.join(u'.')),
                       lineAndColumn(text, std::max<qsizetype>(0, m_text->offsetOf({}))));
        }
        if (!value.is_object() || valueAt(value, m_program.root)) {
            return;
        }
        const QString &wanted = m_program.root.constFirst();
        for (const auto &member : value.object_range()) {
            const QString name = utf8ToQString(member.key());
            if (name != wanted && name.compare(wanted, Qt::CaseInsensitive) == 0) {
                addProblem(tr("“%1” is not what the program looks for: it is written “%2”.").arg(name.left(60), wanted),
                           whereIs({name}));
            }
        }
    }

    QByteArray plainText()
    {
        const QByteArray &bytes = m_file.bytes;
        const auto encoding = QStringConverter::encodingForData(bytes);
        const bool isBytes = !encoding || *encoding == QStringConverter::Utf8;
        if (isBytes && bytes.isValidUtf8()) {
            return bytes;
        }
        addProblem(tr("The file is not UTF-8. Signalbox reads it, but does not write it."),
                   lineAndColumn(bytes, isBytes ? firstOtherByte(bytes) : 0));
        m_file.notEditable = m_file.problems.constLast();
        return isBytes ? bytes : QString(QStringDecoder(*encoding).decode(bytes)).toUtf8();
    }

    void readServers(const Json *servers, const ConfigPath &root, const QString &folder)
    {
        if (!servers || servers->is_null()) {
            return;
        }
        if (servers->is_object()) {
            for (const auto &member : servers->object_range()) {
                const QString name = utf8ToQString(member.key());
                add(name, root + ConfigPath{name}, member.value(), folder);
            }
        } else if (servers->is_array() && m_program.isList) {
            for (std::size_t i = 0; i < servers->size(); ++i) {
                const Json &item = servers->at(i);
                const bool isNamed = item.is_object() && item.contains("name") && isJsonString(item.at("name"));
                add(isNamed ? toQString(item.at("name")) : QString(), root + ConfigPath{QString::number(i)}, item,
                    folder);
            }
        } else {
            addProblem(tr("“%1” should hold the servers, each under its name.").arg(root.join(u'.')), whereIs(root));
        }
    }

    void readFolders()
    {
        const Json *projects = valueAt(m_text->value(), {u"projects"_s});
        if (!projects || !projects->is_object()) {
            return;
        }
        for (const auto &project : projects->object_range()) {
            if (project.value().is_object() && project.value().contains("mcpServers")) {
                const QString folder = utf8ToQString(project.key());
                readServers(&project.value().at("mcpServers"), {u"projects"_s, folder, u"mcpServers"_s}, folder);
            }
        }
    }

    [[nodiscard]] QString whereIs(const ConfigPath &path) const
    {
        const qsizetype offset = m_text->offsetOf(path);
        return offset < 0 ? QString() : lineAndColumn(m_text->bytes(), offset);
    }

    [[nodiscard]] bool isBuiltIn(const Json &value) const
    {
        const std::string type = m_program.dialect.type.toStdString();
        return value.is_object() && !type.empty() && value.contains(type) && isJsonString(value.at(type))
               && m_program.dialect.otherTypes.contains(toQString(value.at(type)).toUtf8());
    }

    /// As far down these members as the file has them.
    [[nodiscard]] ConfigPath nearest(ConfigPath path, const QStringList &members) const
    {
        for (const QString &member : members) {
            if (!valueAt(m_text->value(), path + ConfigPath{member})) {
                break;
            }
            path.append(member);
        }
        return path;
    }

    void add(const QString &name, const ConfigPath &path, const Json &value, const QString &folder)
    {
        if (m_file.servers.size() >= kMostServers || isBuiltIn(value)) {
            return;
        }
        ProgramServer server{
            .name = name, .path = path, .folder = folder, .entry = {}, .value = value, .inputs = {}, .fault = {}};
        Result<ServerEntry> entry = entryInDialect(name, value, m_program.dialect);
        if (entry) {
            server.entry = *std::move(entry);
            server.inputs = inputsFor(server.entry);
        } else {
            server.fault = entry.error();
            server.fault->where = whereIs(nearest(path, entry.error().where.split(u'.')));
        }
        m_file.servers.append(std::move(server));
    }

    [[nodiscard]] QList<InputDescription> inputsFor(const ServerEntry &entry) const
    {
        const Json *list = valueAt(m_text->value(), {u"inputs"_s});
        if (m_program.id != u"vscode" || !list) {
            return {};
        }
        QList<InputDescription> inputs = inputsFromJson(*list);
        const QList<ValueNeed> needs = valueNeeds(entry);
        inputs.removeIf([&needs](const InputDescription &input) {
            return std::ranges::none_of(needs, [&input](const ValueNeed &need) {
                return need.kind == ValueNeed::Kind::Input && need.name == input.id;
            });
        });
        return inputs;
    }

    const Program &m_program;
    ProgramFile &m_file;
    std::unique_ptr<ConfigText> m_text;
};

} // namespace

const ProgramServer *ProgramFile::server(const QString &name, const QString &folder) const
{
    const auto found = std::ranges::find_if(
        servers, [&](const ProgramServer &server) { return server.name == name && server.folder == folder; });
    return found == servers.end() ? nullptr : &*found;
}

ConfigFormat configFormatOf(const ProgramFilePlace &place)
{
    const Program *program = programById(place.program);
    return place.path.endsWith(u".json"_s) || !program ? ConfigFormat::Json5 : program->format;
}

ProgramFile readProgramFile(const ProgramFilePlace &place)
{
    const Result<QByteArray> bytes = readOthersFile(place.path);
    if (bytes) {
        return programFileOf(place, *bytes);
    }
    ProgramFile file;
    file.place = place;
    file.bytes = "";
    file.problems.append(bytes.error());
    file.notEditable = bytes.error();
    file.unread = bytes.error();
    return file;
}

ProgramFile programFileOf(const ProgramFilePlace &place, const QByteArray &bytes)
{
    ProgramFile file;
    file.place = place;
    file.bytes = bytes;
    const Program *program = programById(place.program);
    if (program && file.exists()) {
        ProgramFileReader(*program, file).read();
    }
    if (place.scope == ProgramScope::Managed && !file.notEditable) {
        file.notEditable =
            fail(Error::Kind::Usage,
                 QCoreApplication::translate("ProgramFile", "This file is set by whoever administers the machine."))
                .error();
    }
    return file;
}

} // namespace Signalbox
