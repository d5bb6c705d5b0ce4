const doors = process.argv.slice(2);
const named = await Promise.all(doors.map(async (door) => [door, Object.keys(await import(door))]));

console.log(JSON.stringify(Object.fromEntries(named)));
